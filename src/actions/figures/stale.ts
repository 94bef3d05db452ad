import { layerPrint } from '../../core/layer/layer-line';
import { isExample } from '../../core/objectives/axis';
import type { Figures } from './read-figures';

/** Differences under a cent are rounding. */
const TOLERANCE = 1 / 100;

/**
 * Whether the monthly layer, and so every tab that reads it, is older than the actuals: a layer that is live never
 * is. Said from the lines themselves, as the marker of Home says it.
 */
export function isStale({ live, actuals }: Figures): boolean {
  const { settings, lists, ref } = live;
  const number = (key: string) => Number(settings.value(key)) || 0;
  if (lists.keyOf('layer_mode', String(settings.value('layer_mode'))) !== 'stored') return false;
  if (number('actuals_changed') > number('layer_at')) return true;
  const { table } = actuals;
  const figure = (row: number, column: string) => {
    const value = table.cell(row, column);
    return typeof value === 'number' ? value : null;
  };
  const lines = table.values.flatMap((_, row) => {
    const date = figure(row, 'date');
    if (date === null || isExample(String(table.cell(row, 'id')).toUpperCase())) return [];
    return [{ date, value: figure(row, 'value'), num: figure(row, 'num'), den: figure(row, 'den') }];
  });
  return Math.abs(layerPrint(lines, ref) - number('layer_sum')) >= TOLERANCE;
}
