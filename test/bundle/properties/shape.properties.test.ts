import * as fc from 'fast-check';
import { ARITY, CELL_BY_CELL, cell, functionsIn, gridOf, type Name } from './cells';
import { outcomeOf } from './outcome';

const call = functionsIn('en_US');

const size = fc.tuple(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 3 }));
const isOneCell = ([rows, columns]: readonly [number, number]): boolean => rows * columns === 1;

/** Arguments read whole as ranges: a lone cell stands for them here. */
const WHOLE: Readonly<Partial<Record<Name, readonly number[]>>> = {
  GAP_TO_TARGET: [7, 8],
  WORKING_DAYS: [2],
};

/** Arguments of one call: ranges of one shape among lone cells, the first always a range. */
const argumentsOf = (name: Name) =>
  size
    .filter((shape) => !isOneCell(shape))
    .chain(([rows, columns]) => {
      const place = (index: number) =>
        WHOLE[name]?.includes(index) ? cell : fc.oneof(cell, gridOf(rows, columns), fc.constant(''));
      const others = Array.from({ length: ARITY[name] - 1 }, (_, index) => place(index + 1));
      return fc.tuple(gridOf(rows, columns), ...others);
    });

const cellAt = (given: unknown, row: number, column: number): unknown => {
  if (!Array.isArray(given)) return given;
  const cells: unknown = given[row];
  return Array.isArray(cells) ? cells[column] : undefined;
};

const isError = (value: unknown): value is string =>
  typeof value === 'string' && value.trim().startsWith('#');

/** What a cell of a range shows, told from the same call on its cells alone. */
function alone(name: Name, cells: readonly unknown[]): unknown {
  const { cells: shown, message } = outcomeOf(() => call(name, ...cells));
  const inError = cells.find(isError);
  if (message === null) return shown[0];
  return inError === undefined ? `⚠ ${message}` : inError.trim();
}

test.each(CELL_BY_CELL)('%s of a range is that of each of its cells, in the same shape', (name) => {
  fc.assert(
    fc.property(argumentsOf(name), (given) => {
      // The one model of LTV that reads its range whole.
      fc.pre(!given.includes('cohorte'));
      const expected = given[0].map((row, r) =>
        row.map((_, c) =>
          alone(
            name,
            given.map((one) => cellAt(one, r, c)),
          ),
        ),
      );
      expect(call(name, ...given)).toEqual(expected);
    }),
    { numRuns: 300 },
  );
});

test.each(CELL_BY_CELL.filter((name) => name !== 'WORKING_DAYS'))(
  '%s refuses ranges of two shapes',
  (name) => {
    expect(outcomeOf(() => call(name, [[1, 2, 3]], [[1], [2], [3]])).message).toMatch(
      /^Ranges of different sizes/u,
    );
    expect(outcomeOf(() => call(name, [[1, 2]], [[1, 2, 3]])).message).toMatch(/^Ranges of different sizes/u);
  },
);

test.each(['ALLOCATE', 'SEASONAL_INDEX'] as const)(
  '%s keeps the shape of one row or one column, blanks included',
  (name) => {
    const figure = fc.oneof(fc.constant(''), fc.integer({ min: 0, max: 1000 }));
    const figures = fc.array(figure, { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(figures, fc.boolean(), (values, isRow) => {
        fc.pre(values.some((value) => Number(value) > 0));
        const given = isRow ? [values] : values.map((value) => [value]);
        const found = name === 'ALLOCATE' ? call(name, 1000, given) : call(name, given);
        const blank = (grid: unknown): unknown => (Array.isArray(grid) ? grid.map(blank) : grid === '');
        expect(blank(found)).toEqual(blank(given));
      }),
    );
  },
);

const isBlank = (value: unknown): boolean => value === '';

test('PRICE_VOLUME_MIX gives an effect a line, in the shape of its lines', () => {
  const amount = fc.integer({ min: 1, max: 1000 });
  const line = fc.oneof(fc.tuple(amount, amount, amount, amount), fc.constant(['', '', '', ''] as const));
  fc.assert(
    fc.property(fc.array(line, { minLength: 2, maxLength: 8 }), (lines) => {
      const columns = [0, 1, 2, 3].map((column) => lines.map((one) => [one[column]]));
      const found = call('PRICE_VOLUME_MIX', ...columns, 'mix');
      expect([found].flat(2).map(isBlank)).toEqual(lines.map(([first]) => isBlank(first)));
    }),
  );
});
