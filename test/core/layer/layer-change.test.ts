import { day } from '../../../src/core/calendar/day';
import { layerChange } from '../../../src/core/layer/layer-change';
import { layerPrint } from '../../../src/core/layer/layer-line';
import { LARGEST_LIVE, layerMode } from '../../../src/core/layer/layer-mode';
import { missingRows } from '../../../src/core/layer/wanted-rows';
import { line, sources } from './samples';

const from = sources();
const rows = missingRows(from, []);
const lines = [line({ value: 1200 }), line({ value: 5, rep: 'Anne' })];

test.each([
  [1, LARGEST_LIVE, 'live'],
  [1, LARGEST_LIVE + 1, 'stored'],
  [450, 4444, 'live'],
  [450, 4445, 'stored'],
])('%i rows and %i lines are %s', (count, many, mode) => {
  expect(layerMode(count, many)).toBe(mode);
});

test('the limit can be set', () => {
  expect(layerMode(10, 10, 99)).toBe('stored');
});

test('the print counts lines and amounts up to the reference day', () => {
  const known = line({ value: 100, num: 10, den: 1 });
  const later = line({ value: 7, date: day(2027, 3, 21) });
  expect(layerPrint([known, later, line()], day(2027, 3, 20))).toBe(2 + 100 + 30 + 7);
});

describe('a live layer', () => {
  test('that holds its rows is left as it is', () => {
    const change = layerChange({ rows, mode: 'live', areTargetsStored: false }, lines, from);
    expect(change.mode).toBe('live');
    expect(change.added).toStrictEqual([]);
    expect(change.rewritten.every((row) => row === null)).toBe(true);
  });

  test('gains its missing rows, calculated', () => {
    const { added } = layerChange(
      { rows: rows.slice(1), mode: 'live', areTargetsStored: false },
      lines,
      from,
    );
    expect(added).toHaveLength(1);
    expect(added[0]?.values).toStrictEqual({
      metric: 'CA',
      axis: 'global',
      member: 'ALL',
      month: day(2027, 1, 1),
    });
    expect(added[0]?.variants).toStrictEqual(['global', 'default']);
  });

  test('is given its figures once it is too large', () => {
    const change = layerChange({ rows, mode: 'live', areTargetsStored: false }, lines, from, 1);
    expect(change.mode).toBe('stored');
    expect(change.rewritten[0]?.values).toMatchObject({ value: 1205, den: '', n: 1 });
  });
});

describe('a stored layer', () => {
  const held = { rows: [...rows.slice(2), null], mode: 'stored' as const, areTargetsStored: false };

  test('keeps the rows that are none of ours', () => {
    const change = layerChange(held, lines, from, 1);
    expect(change.rewritten.map((row) => row === null)).toStrictEqual([
      ...rows.slice(2).map(() => false),
      true,
    ]);
    expect(change.added.map(({ values }) => values['value'])).toStrictEqual([1205, 0]);
  });

  test('calculates again once it is small enough', () => {
    const change = layerChange(held, lines, from);
    expect(change.mode).toBe('live');
    expect(change.rewritten[0]?.values).not.toHaveProperty('value');
  });

  test('has blanks for what is not begun', () => {
    const change = layerChange(held, lines, from, 1);
    expect(change.rewritten[9]?.values).toMatchObject({ value: '', den: '', n: 0 });
  });

  test('calculates the lines that name nobody with the reserved name', () => {
    const change = layerChange(held, lines, from);
    const variants = change.rewritten.flatMap((row) =>
      row?.values['member'] === 'Non affecté' ? [row.variants] : [],
    );
    expect(variants[0]).toStrictEqual(['unassigned', 'rep', 'default']);
  });
});
