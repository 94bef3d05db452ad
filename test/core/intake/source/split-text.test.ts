import { splitText } from '../../../../src/core/intake/source/split-text';

test.each([
  [
    'a;b\r\nc;d\r\n',
    [
      ['a', 'b'],
      ['c', 'd'],
    ],
  ],
  [
    'a;b\nc;d',
    [
      ['a', 'b'],
      ['c', 'd'],
    ],
  ],
  [
    'a;b\rc;d\r',
    [
      ['a', 'b'],
      ['c', 'd'],
    ],
  ],
  ['\uFEFFa;b', [['a', 'b']]],
  [' a ;\u00a0b', [[' a ', '\u00a0b']]],
  ['a;;', [['a', '', '']]],
  [';a', [['', 'a']]],
  ['a\n\nb', [['a'], [''], ['b']]],
  ['', []],
  ['"a;b";c', [['a;b', 'c']]],
  ['"a\r\nb";c\r\n', [['a\r\nb', 'c']]],
  ['"say ""yes""";b', [['say "yes"', 'b']]],
  ['"";b', [['', 'b']]],
  ['12" disc;b', [['12" disc', 'b']]],
  [
    '"12 inches;b\nc;d',
    [
      ['"12 inches', 'b'],
      ['c', 'd'],
    ],
  ],
  ['"Best" bikes;b', [['Best bikes', 'b']]],
])('%j is read cell by cell', (text, rows) => {
  expect(splitText(text, ';')).toEqual(rows);
});

test('other separators stay in the cells', () => {
  expect(splitText('1,5;2\t3', ';')).toEqual([['1,5', '2\t3']]);
  expect(splitText('1,5;2\t3', '\t')).toEqual([['1,5;2', '3']]);
  expect(splitText('"1,5",b', ',')).toEqual([['1,5', 'b']]);
});
