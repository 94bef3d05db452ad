import * as fc from 'fast-check';
import { cellAt, cellCount } from '../../../src/core/reconcile/cube';
import { reconcile } from '../../../src/core/reconcile/reconcile';
import type { ReconcileDone, ReconcileInput } from '../../../src/core/reconcile/reconcile-input';
import { marginsOf, possibleCube, type CubeChoices } from './cubes';

const RUNS = { numRuns: 300 };

function done(input: ReconcileInput): ReconcileDone {
  const result = reconcile(input);
  if (!result.ok) throw new Error(JSON.stringify(result));
  return result;
}

const sum = (values: Iterable<number>): number => [...values].reduce((total, value) => total + value, 0);

/** What P10 asks of a cell: how it is broken, '' when it is not. */
function cellFault(
  input: ReconcileInput,
  { cells, fit, unit, reseeded }: ReconcileDone,
  cell: number,
): string {
  const amount = cells[cell] ?? Number.NaN;
  const pin = input.pins.get(cell);
  if (pin !== undefined) return amount === pin ? '' : 'pin';
  if (input.seed[cell] === 0 && reseeded.length === 0 && amount !== 0) return 'forbidden';
  if (!(amount >= 0 && amount % unit === 0)) return 'not whole';
  return Math.abs(amount - (fit[cell] ?? 0)) < 2 * unit ? '' : 'far';
}

/** Everything P10 asks of a result. */
function faults(input: ReconcileInput, result: ReconcileDone): readonly string[] {
  const sums = marginsOf(result.cells, input.sizes);
  const margins = input.margins.flatMap((margin, axis) =>
    margin?.every((amount, member) => amount === sums[axis]?.[member]) === false ? [`margin ${axis}`] : [],
  );
  const cells = [...result.cells.keys()].map((cell) => cellFault(input, result, cell));
  const total = sum(result.cells) === input.total ? '' : 'total';
  return [total, ...margins, ...cells].filter((fault) => fault !== '');
}

test('P10: a cube that history leaves open is exact on every total', () => {
  fc.assert(
    fc.property(possibleCube({ hasZeros: false, hasPins: false }), ({ input }) => {
      expect(faults(input, done(input))).toEqual([]);
    }),
    RUNS,
  );
});

test.each<CubeChoices>([
  { hasZeros: false, hasPins: true },
  { hasZeros: true, hasPins: true },
  { hasZeros: true, hasPins: true, isWild: true },
])('P10: with cells held or forbidden, exact or refused by name (%j)', (choices) => {
  const results: boolean[] = [];
  fc.assert(
    fc.property(possibleCube(choices), ({ input }) => {
      const result = reconcile(input);
      results.push(result.ok);
      expect(result.ok ? faults(input, result) : []).toEqual([]);
      expect(result).not.toMatchObject({ key: 'pin_exceeds_margin' });
    }),
    RUNS,
  );
  expect(results.filter((isDone) => !isDone).length).toBeLessThan(RUNS.numRuns / 10);
});

test('P10: a unit that divides totals and pins is kept, else each cent counts', () => {
  fc.assert(
    fc.property(
      possibleCube({ hasZeros: false, hasPins: false }),
      fc.integer({ min: 1, max: 99 }),
      (cube, cents) => {
        const { input } = cube;
        const odd = {
          ...input,
          total: input.total + cents,
          margins: input.margins.map(() => null),
          unit: 100,
        };
        expect(done(input).unit).toBe(input.unit);
        expect(done(odd).unit).toBe(odd.total % 100 === 0 ? 100 : 1);
      },
    ),
    RUNS,
  );
});

test('P11: permuting members permutes the result', () => {
  fc.assert(
    fc.property(possibleCube({ hasZeros: false, hasPins: true }), fc.nat(), ({ input: drawn }, draw) => {
      const { sizes } = drawn;
      const input = { ...drawn, seed: drawn.seed.map((_, cell) => untied(cell, draw)) };
      const axis = draw % sizes.length;
      const size = sizes[axis] ?? 1;
      const order = Array.from({ length: size }, (_, member) => (member + 1 + (draw % size)) % size);
      const places = Array.from({ length: cellCount(sizes) }, (_, cell) => moved(cell, sizes, axis, order));
      const turned: ReconcileInput = {
        ...input,
        margins: input.margins.map((margin, at) =>
          margin && at === axis ? order.map((member) => margin[member] ?? 0) : margin,
        ),
        seed: Float64Array.from(places, (cell) => input.seed[cell] ?? 0),
        pins: new Map(
          places.flatMap((cell, at) => {
            const pin = input.pins.get(cell);
            return pin === undefined ? [] : [[at, pin] as const];
          }),
        ),
      };
      const [first, second] = [reconcile(input), reconcile(turned)];
      const cells = first.ok ? places.map((cell) => first.cells[cell]) : first.key;
      expect(second.ok ? [...second.cells] : second.key).toEqual(cells);
    }),
    RUNS,
  );
});

/** Weights that make no tie: the order of members settles ties. */
const untied = (cell: number, draw: number): number => 5 + 4 * Math.sin((cell + 1) * ((draw % 9973) + 1));

/** The cell that stands at a place once the members of an axis are in another order. */
function moved(place: number, sizes: readonly number[], axis: number, order: readonly number[]): number {
  const members = sizes.map((size, at) => Math.floor(place / cellCount(sizes.slice(at + 1))) % size);
  return cellAt(
    sizes,
    members.map((member, at) => (at === axis ? (order[member] ?? 0) : member)),
  );
}

test('P12: reps, products, channels and months have the same total', () => {
  fc.assert(
    fc.property(possibleCube({ hasZeros: false, hasPins: false }), ({ input }) => {
      const { cells } = done(input);
      const totals = marginsOf(cells, input.sizes).map(sum);
      expect(totals).toEqual(input.sizes.map(() => input.total));
    }),
    RUNS,
  );
});
