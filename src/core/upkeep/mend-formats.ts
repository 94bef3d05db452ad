import { numberFormat } from '../plan/compose/number-format';
import { firstRow } from '../plan/context';
import type { PlacedColumn } from '../plan/layout';
import { suits } from './format-class';
import { formulaOf, type MendedTab } from './mended-tab';
import type { FormatMend } from './mending';
import { rowState } from './row-state';

function formatsOf(tab: MendedTab, { column, position }: PlacedColumn): readonly FormatMend[] {
  const { plan, template } = tab.context;
  return tab.contents.flatMap((_, index) => {
    if (rowState(tab, index) === 'empty') return [];
    const row = firstRow(template) + index;
    const isFormula = column.formula !== null || formulaOf(tab.grid, row, position) !== '';
    const wanted = numberFormat(column.type, isFormula, null, plan.settings);
    const held = tab.grid.formats[row - 1]?.[position - 1] ?? '';
    return suits(held, wanted) ? [] : [{ row, column: position, format: wanted }];
  });
}

/** Number patterns that hide what a cell is: a date shown as a number, a rate as a fraction, an id as a figure. */
export function mendFormats(tab: MendedTab): readonly FormatMend[] {
  return tab.context.layout.placed
    .filter(({ column }) => !column.hidden)
    .flatMap((placed) => formatsOf(tab, placed));
}
