import * as fc from 'fast-check';
import { parseCsv } from '../../../../../workbench/runtime/services/utilities/csv';

test.each([
  [
    'a,b\nc,d',
    ',',
    [
      ['a', 'b'],
      ['c', 'd'],
    ],
  ],
  [
    'a;b\r\nc;d\r\n',
    ';',
    [
      ['a', 'b'],
      ['c', 'd'],
    ],
  ],
  ['"a,b",c', ',', [['a,b', 'c']]],
  ['"say ""hi""","two\nlines"', ',', [['say "hi"', 'two\nlines']]],
  [
    'a,,\n,,b',
    ',',
    [
      ['a', '', ''],
      ['', '', 'b'],
    ],
  ],
  ['', ',', [['']]],
  ['\n,a', ',', [[''], ['', 'a']]],
  ['a\tb', '\t', [['a', 'b']]],
])('%j', (csv, delimiter, expected) => {
  expect(parseCsv(csv, delimiter)).toStrictEqual(expected);
});

test.each(['"never closed', '"a"b,c'])('%s is refused', (csv) => {
  expect(() => parseCsv(csv)).toThrow('Could not parse text.');
});

const write = (rows: string[][]) =>
  rows.map((row) => row.map((field) => `"${field.replaceAll('"', '""')}"`).join(',')).join('\n');

test('reads any grid that is written with every field quoted', () => {
  const width = fc.integer({ min: 1, max: 4 });
  const grids = width.chain((count) =>
    fc.array(fc.array(fc.string(), { minLength: count, maxLength: count }), { minLength: 1 }),
  );
  fc.assert(fc.property(grids, (grid) => expect(parseCsv(write(grid))).toStrictEqual(grid)));
});
