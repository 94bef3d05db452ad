import type { TabCells } from './tab-cells';

/** Cells of the detail of targets whose amount is another than the one written: people changed it. */
export function editedLines({ template, header, rows, value }: TabCells): number {
  const [target, computed] = [header.columns.get('target'), header.columns.get('computed')];
  if (template.key !== 'targets' || target === undefined || computed === undefined) return 0;
  let count = 0;
  for (let row = header.row + 1; row <= rows; row += 1)
    if (value(row, target) !== value(row, computed)) count += 1;
  return count;
}
