import * as fc from 'fast-check';
import type { CellValue } from '../../../../workbench/runtime/cells/cell-values';
import { newDocument } from '../new-document';

const { sheet } = newDocument();
const HOLIDAYS = 'A1:B3';

/** What two functions count between the same days: ours, and the engine's own walk from day to day. */
function counts(start: number, end: number, holidays: readonly (number | '')[]): CellValue[][] {
  const [a, b, c, d, e, f] = holidays;
  sheet.getRange(HOLIDAYS).setValues(
    [
      [a, b],
      [c, d],
      [e, f],
    ].map((row) => row.map((cell) => cell ?? '')),
  );
  sheet.getRange('D1:E1').setValues([[start, end]]);
  const formulas = [
    ['=NETWORKDAYS(D1;E1;$A$1:$B)', '=NETWORKDAYS.INTL(D1;E1;1;$A$1:$B)'],
    ['=NETWORKDAYS(D1;E1)', '=NETWORKDAYS.INTL(D1;E1;1)'],
    ['=NETWORKDAYS(D1;E1;A1)', '=NETWORKDAYS.INTL(D1;E1;1;A1)'],
  ];
  return sheet.getRange('F1:G3').setFormulas(formulas).getValues();
}

const DAY = fc.integer({ min: 46_000, max: 46_060 });
const MOMENT = fc.oneof(
  DAY,
  fc.constant(0),
  DAY.map((day) => day + 0.75),
);

test('counts as the engine does, holidays included, at any hour and backwards', () => {
  const holidays = fc.array(fc.oneof(MOMENT, fc.constant('' as const)), { maxLength: 6 });
  fc.assert(
    fc.property(MOMENT, MOMENT, holidays, (start, end, free) => {
      for (const [ours, engines] of counts(start, end, free)) expect(ours).toBe(engines);
    }),
    { numRuns: 60 },
  );
});

test('a year of work', () => {
  expect(counts(46_023, 46_387, [46_023, 46_387])).toEqual([
    [259, 259],
    [261, 261],
    [260, 260],
  ]);
});

test.each([
  ['a text among the holidays', '=NETWORKDAYS(46000;46010;H1:H2)'],
  ['a text for a day', '=NETWORKDAYS("x";46010)'],
])('%s is an error, in the words of the engine', (_, formula) => {
  sheet.getRange('H1:H2').setValues([['demain'], ['=1/0']]);
  const engines = formula.replace('NETWORKDAYS(', 'NETWORKDAYS.INTL(').replace('46010', '46010;1');
  const [shown] = sheet
    .getRange('I1:J1')
    .setFormulas([[formula, engines]])
    .getValues();
  expect(shown?.[0]).toBe(shown?.[1]);
  expect(String(shown?.[0])).toMatch(/^#/u);
});
