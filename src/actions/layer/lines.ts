import type { LayerLine } from '../../core/layer/layer-line';
import { isExample } from '../../core/objectives/axis';
import type { CellValue } from '../../sheets/cell-value';
import type { ReadTable } from '../../sheets/read-table';
import { namesAt } from './names-at';
import type { LayerTabs } from './read-tabs';

const figure = (value: CellValue): number | null => (typeof value === 'number' ? value : null);

/** A row without a readable date counts nowhere, nor does an example: native sums pass over both. */
function lineAt(actuals: ReadTable, row: number, overlay: string): readonly LayerLine[] {
  const date = actuals.cell(row, 'date');
  const text = (column: string) => String(actuals.cell(row, column));
  if (typeof date !== 'number' || isExample(text('id').toUpperCase())) return [];
  const line = {
    date,
    metric: text('metric'),
    isOverlay: text('credit_type').toLowerCase() === overlay,
    value: figure(actuals.cell(row, 'value')),
    num: figure(actuals.cell(row, 'num')),
    den: figure(actuals.cell(row, 'den')),
    ...namesAt(actuals, row),
  };
  return [line];
}

/** The lines of actuals that the layer counts, in the order of the tab. */
export function layerLines({ actuals, lists }: Pick<LayerTabs, 'actuals' | 'lists'>): readonly LayerLine[] {
  const overlay = lists.label('credit', 'overlay').toLowerCase();
  return actuals.values.flatMap((_, row) => lineAt(actuals, row, overlay));
}
