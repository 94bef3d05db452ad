import { csvOf } from '../../../../workbench/page/storage/csv';

function cellsOf(rows: string[][], spareRows = 0, spareColumns = 0) {
  const columns = Math.max(...rows.map((row) => row.length)) + spareColumns;
  return {
    rows: rows.length + spareRows,
    columns,
    textAt: (row: number, column: number) => rows[row]?.[column] ?? '',
  };
}

test('keeps what is filled, and nothing of the empty grid around it', () => {
  const cells = cellsOf([['a', ''], ['', 'b'], ['']], 10, 5);
  expect(csvOf(cells, ';')).toBe('\uFEFFa;\r\n;b\r\n');
});

test.each([
  ['the separator', '1;2', '"1;2"'],
  ['a quote', 'dit "Jo"', '"dit ""Jo"""'],
  ['a new line', 'a\nb', '"a\nb"'],
  ['another separator', '1,2', '1,2'],
])('quotes a cell that holds %s, and no other', (_, text, written) => {
  expect(csvOf(cellsOf([[text, 'x']]), ';')).toBe(`\uFEFF${written};x\r\n`);
});

test('gives an empty tab an empty file', () => {
  expect(
    csvOf(cellsOf([['']], 3, 3), ',')
      .replace('\uFEFF', '')
      .trim(),
  ).toBe('');
});
