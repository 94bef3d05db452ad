import { rowsOf } from './rows.js';
import { loadBundle } from './bundle.js';
import { fastest } from './timing.js';

const ROWS = 10_000;

/** Each function over a column of rows, and a plain map over the same rows that does the least the answer needs. */
const CASES = [
  ['CAC', ({ money, counts }) => [money, counts], 'division', ({ money, counts }) => divide(money, counts)],
  ['LTV', ({ money, rates }) => [money, 0.7, rates], 'division', ({ money, rates }) => divide(money, rates)],
  [
    'LTV_CAC',
    ({ money, counts }) => [money, counts],
    'division',
    ({ money, counts }) => divide(money, counts),
  ],
  [
    'CAC_PAYBACK',
    ({ money, counts }) => [money, counts, 0.7],
    'division',
    ({ money, counts }) => divide(money, counts),
  ],
  ['ROI', ({ money, counts }) => [money, counts], 'division', ({ money, counts }) => divide(money, counts)],
  [
    'PIPELINE_COVERAGE',
    ({ money, counts }) => [money, counts],
    'division',
    ({ money, counts }) => divide(money, counts),
  ],
  ['ALLOCATE', ({ counts }) => [1e6, counts, 0.01], 'shares rounded', ({ counts }) => shares(counts)],
  [
    'GAP_TO_TARGET',
    ({ money, counts }) => [money, counts],
    'division',
    ({ money, counts }) => divide(money, counts),
  ],
  [
    'GAP_TO_TARGET by days',
    ({ money, counts, starts, ends, days }) => [money, counts, 'pace_gap', starts, ends, days, '', 'FR'],
    'day by day count',
    ({ starts, ends }) => countDays(starts, ends),
  ],
  [
    'WORKING_DAYS',
    ({ starts, ends }) => [starts, ends],
    'day by day count',
    ({ starts, ends }) => countDays(starts, ends),
  ],
  [
    'DEALS_NEEDED',
    ({ money, counts, rates }) => [money, counts, rates],
    'division',
    ({ money, counts }) => divide(money, counts),
  ],
  [
    'WEIGHTED_PIPELINE',
    ({ money, rates }) => [money, rates],
    'division',
    ({ money, rates }) => divide(money, rates),
  ],
  ['SEASONAL_INDEX', ({ counts }) => [counts], 'shares rounded', ({ counts }) => shares(counts)],
  [
    'PRICE_VOLUME_MIX',
    ({ money, counts, rates }) => [counts, money, counts, rates],
    'division',
    ({ money, counts }) => divide(money, counts),
  ],
  [
    'PRICE_VOLUME_MIX by line',
    ({ money, counts, rates }) => [counts, money, counts, rates, 'mix'],
    'division',
    ({ money, counts }) => divide(money, counts),
  ],
  ['SMART_CHECK', ({ sentences }) => [sentences], 'three patterns', ({ sentences }) => toyCheck(sentences)],
];

const divide = (above, below) => above.map(([value], row) => [value / below[row][0]]);

function shares(weights) {
  const total = weights.reduce((sum, [weight]) => sum + weight, 0);
  return weights.map(([weight]) => [Math.round((1e8 * weight) / total) / 100]);
}

/** Mondays to Fridays of each period, counted one by one. */
function countDays(starts, ends) {
  return starts.map(([start], row) => {
    let count = 0;
    for (let day = start; day <= ends[row][0]; day += 1) count += day % 7 > 1 ? 1 : 0;
    return [count];
  });
}

const PATTERNS = [/\d/u, /\b(?:d'ici|avant|by|before|20\d\d|mois|month)\b/iu, /(?:\S+\s+){6}/u];
const toyCheck = (sentences) =>
  sentences.map(([text]) => [PATTERNS.filter((pattern) => pattern.test(text)).length]);

/** Times every custom function of the bundle over 10,000 rows in one call. */
export function benchFunctions() {
  const { call } = loadBundle();
  const rows = rowsOf(ROWS);
  return CASES.map(([name, argumentsOf, peer, peerOf]) => {
    const cells = argumentsOf(rows);
    const ms = fastest(() => call(String(name).split(' ')[0], ...cells));
    const peerMs = fastest(() => peerOf(rows));
    return { name, rows: ROWS, ms, peer, peerMs, ratio: ms / peerMs };
  });
}
