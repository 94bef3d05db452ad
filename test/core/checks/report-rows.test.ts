import { placeReport, type ReportRow } from '../../../src/core/checks/report-rows';

/** `f` is a finding of an earlier run, `o` a row of people's, `.` an empty one. */
const rows = (text: string): readonly ReportRow[] =>
  Array.from(text, (letter) => (letter === 'f' ? 'finding' : letter === 'o' ? 'own' : 'empty'));

test.each([
  ['....', 3, { start: 0, insert: null, cleared: [] }],
  ['fff.', 1, { start: 0, insert: null, cleared: [1, 2] }],
  ['ff', 5, { start: 0, insert: { count: 3, side: 'before', row: 1 }, cleared: [] }],
  ['f', 3, { start: 0, insert: { count: 2, side: 'after', row: 0 }, cleared: [] }],
  ['f.off', 3, { start: 0, insert: { count: 1, side: 'before', row: 1 }, cleared: [4, 5] }],
  ['o..', 2, { start: 1, insert: null, cleared: [] }],
  ['oo', 2, { start: 2, insert: { count: 2, side: 'after', row: 1 }, cleared: [] }],
  ['off.o', 0, { start: 1, insert: null, cleared: [1, 2] }],
])('%s makes room for %d findings', (text, needed, place) => {
  expect(placeReport(rows(text), needed)).toEqual(place);
});
