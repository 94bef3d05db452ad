import { rollup as groupBy, sum } from 'd3-array';
import { build } from 'esbuild';
import { fastest } from './timing.js';

const SIZES = [50_000, 100_000, 200_000];
const DIMENSIONS = ['rep', 'product', 'channel'];
const NAMES = { rep: 30, product: 20, channel: 5 };
const START = 46_388;
const YEAR = { start: START, end: START + 364 };

/** The roll-up of the engine, which is in no public name of the built file. */
async function engine() {
  const options = {
    bundle: true,
    format: 'esm',
    write: false,
    entryPoints: ['src/core/objectives/roll-up.ts'],
  };
  const { outputFiles } = await build(options);
  return import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString('base64')}`);
}

/** Made-up sales, the same at each run: two years of them, the second being rolled up. */
function sales(count) {
  let state = 20_260_101;
  const draw = (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
  const name = (dimension) => (draw(50) === 0 ? null : `${dimension} ${draw(NAMES[dimension])}`);
  return Array.from({ length: count }, (_, index) => ({
    id: `ACT-${index}`,
    day: START - 365 + draw(730),
    metric: 'CA',
    rep: name('rep'),
    product: name('product'),
    channel: name('channel'),
    persona: null,
    segment: null,
    team: null,
    value: draw(1_000_000),
    num: null,
    den: null,
    creditType: 'base',
  }));
}

const inputOf = (rows, axis) => ({
  metric: { label: 'CA', kind: 'flow', direction: 'higher', notAdditive: [] },
  axis,
  rows,
  period: YEAR,
  ref: START + 200,
  members: Array.from({ length: NAMES[axis] }, (_, index) => `${axis} ${index}`),
  imposed: new Map(),
  global: { target: 1e9, lastYear: null },
  monthTargets: new Map(),
  pacing: { basis: 'working_days', daysOff: new Set([START, START + 86]) },
  thresholds: { green: 1, amber: 0.9 },
  mode: 'simple',
  overAssignment: 0,
  teamOf: new Map(),
});

/** The least the answer needs: one sum a name, over all rows. */
const sums = (rows, dimension) =>
  groupBy(
    rows,
    (group) => sum(group, ({ value }) => value),
    (row) => row[dimension],
  );

/**
 * Sales rolled up by each of three dimensions, with targets, last year, pace and intervals, over three sizes: time
 * grows as the rows do. The peer sums the same rows by the same dimensions, and nothing else.
 */
export async function benchRollUp() {
  const { rollUp } = await engine();
  return SIZES.map((count) => {
    const rows = sales(count);
    const ms = fastest(() => DIMENSIONS.map((axis) => rollUp(inputOf(rows, axis))));
    const peerMs = fastest(() => DIMENSIONS.map((dimension) => sums(rows, dimension)));
    const name = `roll-up of ${count} lines by ${DIMENSIONS.length}`;
    return { name, rows: count, ms, peer: 'd3-array rollup', peerMs, ratio: ms / peerMs };
  });
}
