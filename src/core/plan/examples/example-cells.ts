import { table as tableTemplate } from '../../schema/catalogue';
import type { ExampleRow } from '../../schema/table';
import { formulaAt } from '../compose/formula-at';
import { rowCells, type PlacedCell } from '../compose/table-rows';
import { EMPTY_ROW, valueRow, type RowContent } from '../content';
import { firstRow, type RowContext } from '../context';
import { inLanguage } from '../rows/kpis';
import { exampleFormula, exampleValues } from './example-values';
import type { PlanWords } from './plan-words';

/** How the figures of an example are shown: by the unit of its metric. */
function unitOf(example: ExampleRow): string | null {
  const metric = inLanguage(example['metric'] ?? example['label'], 'fr');
  const kpi = tableTemplate('kpis').examples.find(({ label }) => inLanguage(label, 'fr') === metric);
  const unit = kpi?.['unit'];
  return typeof unit === 'string' ? unit : null;
}

/** What an example row holds, in the words of the plan. */
export function exampleContent(context: RowContext, example: ExampleRow, words: PlanWords): RowContent {
  return valueRow(exampleValues(context.template, example, words), unitOf(example));
}

/** The cells of an example row: its content, its own formulas, and those of every row of the table. */
export function exampleCells(
  context: RowContext,
  example: ExampleRow,
  content: RowContent,
  index: number,
): readonly PlacedCell[] {
  const row = firstRow(context.template) + index;
  return rowCells(context, content, index).map((placed) => {
    const text = exampleFormula(example[placed.column.key]);
    if (text === null) return placed;
    return { ...placed, cell: { ...placed.cell, value: null, formula: formulaAt(context, text, row) } };
  });
}

/** The cells of a row nobody has typed in, with its id. */
export function emptyCells(context: RowContext, index: number, id: string): readonly PlacedCell[] {
  return rowCells(context, EMPTY_ROW, index).map((placed) =>
    placed.column.key === 'id' ? { ...placed, cell: { ...placed.cell, value: id } } : placed,
  );
}
