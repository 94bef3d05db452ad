import { build } from 'esbuild';
import { fastest } from './timing.js';

/** Reps, products, channels, months. */
const SIZES = [
  [20, 20, 6, 12],
  [20, 40, 6, 12],
  [20, 40, 12, 12],
];
const TOTAL = 5_000_000_000;

/** Numbers from 0 to 1, the same in every run. */
function drawer(state) {
  return () => {
    state = (state * 1_664_525 + 1_013_904_223) % 4_294_967_296;
    return state / 4_294_967_296;
  };
}

/** Whole amounts that add to the total. */
function margin(size, draw) {
  const weights = Array.from({ length: size }, () => 0.2 + draw());
  const sum = weights.reduce((total, weight) => total + weight, 0);
  const amounts = weights.map((weight) => Math.floor((TOTAL * weight) / sum));
  amounts[0] += TOTAL - amounts.reduce((total, amount) => total + amount, 0);
  return amounts;
}

/** Three cells in ten have no history. */
function cube(sizes) {
  const draw = drawer(42);
  const count = sizes.reduce((product, size) => product * size, 1);
  const seed = Float64Array.from({ length: count }, () => (draw() < 0.3 ? Number.NaN : Math.exp(3 * draw())));
  const margins = sizes.map((size) => margin(size, draw));
  return { sizes, total: TOTAL, margins, seed, activity: null, pins: new Map(), unit: 1 };
}

/** The peer: fitting alone, cell by cell, in floating point, without history to fill nor anything to round. */
function plainFit({ sizes, margins, seed }) {
  const cells = seed.map((value) => (Number.isNaN(value) ? 1 : value));
  const strides = sizes.map((_, axis) => sizes.slice(axis + 1).reduce((product, size) => product * size, 1));
  for (let error = 1; error > 1e-9;) {
    error = 0;
    for (const [axis, stride] of strides.entries()) {
      const sums = Array.from({ length: sizes[axis] }, () => 0);
      for (let cell = 0; cell < cells.length; cell += 1)
        sums[Math.floor(cell / stride) % sizes[axis]] += cells[cell];
      for (const [member, sum] of sums.entries())
        error = Math.max(error, Math.abs(sum / margins[axis][member] - 1));
      for (let cell = 0; cell < cells.length; cell += 1) {
        const member = Math.floor(cell / stride) % sizes[axis];
        cells[cell] *= margins[axis][member] / sums[member];
      }
    }
  }
  return cells;
}

/** The engine alone: the built file has no door to it. */
async function loadEngine() {
  const options = { bundle: true, format: 'esm', target: 'es2020', write: false };
  const { outputFiles } = await build({ ...options, entryPoints: ['src/core/reconcile/reconcile.ts'] });
  return import(`data:text/javascript,${encodeURIComponent(outputFiles[0].text)}`);
}

/** Cubes reconciled exactly on four axes, against fitting them only. */
export async function benchReconcile() {
  const { reconcile } = await loadEngine();
  return SIZES.map((sizes) => {
    const input = cube(sizes);
    if (!reconcile(input).ok) throw new Error(`No cube of ${sizes.join(' × ')}`);
    const ms = fastest(() => reconcile(input));
    const peerMs = fastest(() => plainFit(input));
    const cells = input.seed.length;
    return { name: `reconcile ${cells} cells`, cells, ms, peer: 'fit only', peerMs, ratio: ms / peerMs };
  });
}
