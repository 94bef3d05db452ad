import { amountIn } from '../../../sidebar/figures/amount-in';
import { speechOf } from '../../../sidebar/words/speech';

const NARROW = '\u202f';
const HARD = '\u00a0';

test.each([
  ['money', 1_234_567.891, `1${NARROW}234${NARROW}568`, `1${NARROW}234${NARROW}567,89${HARD}€`],
  ['money', -1200, `−1${NARROW}200`, `−1${NARROW}200${HARD}€`],
  ['percent', 0.1234, `12,3${HARD}%`, `12,3${HARD}%`],
  ['number', 791.7, '791,70', '791,70'],
  ['number', 12, '12', '12'],
  ['money', null, '–', '–'],
] as const)('%s: %s is %s in a column, %s in full', (unit, value, short, exact) => {
  const amounts = amountIn(speechOf('fr'), { unit, currency: 'EUR' });
  expect([amounts.short(value), amounts.exact(value)]).toEqual([short, exact]);
});
