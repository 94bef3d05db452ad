import type { HeldLayer } from '../../core/layer/layer-change';
import { LAYER_AXES, type LayerRow } from '../../core/layer/layer-row';
import type { HeldEntry, RollUpLabels } from '../../core/layer/roll-up-growth';
import { MONTH_KEYS, type RowAxis } from '../../core/plan/rows/axis-members';
import type { ReadTable } from '../../sheets/read-table';
import type { LayerTabs } from './read-tabs';

const ROLL_UP_AXES: readonly RowAxis[] = ['global', 'rep', 'product', 'channel', 'month'];

function layerRowAt(layer: ReadTable, row: number): LayerRow | null {
  const axis = LAYER_AXES.find((key) => key === layer.cell(row, 'axis'));
  const month = layer.cell(row, 'month');
  const member = String(layer.cell(row, 'member'));
  if (axis === undefined || member === '') return null;
  if (axis === 'objective') return { axis, metric: '', member, month: null };
  const metric = String(layer.cell(row, 'metric'));
  return metric === '' || typeof month !== 'number' ? null : { axis, metric, member, month };
}

/** The layer as it stands. */
export function heldLayer({
  layer,
  settings,
  lists,
}: Pick<LayerTabs, 'layer' | 'settings' | 'lists'>): HeldLayer {
  const isStored = (field: string) => lists.keyOf('layer_mode', String(settings.value(field))) === 'stored';
  return {
    rows: layer.values.map((_, row) => layerRowAt(layer, row)),
    mode: isStored('layer_mode') ? 'stored' : 'live',
    areTargetsStored: isStored('target_layer'),
  };
}

/** The rows of the roll-up as they stand. */
export function heldRollUp(rollUp: ReadTable, { lists }: Pick<LayerTabs, 'lists'>): readonly HeldEntry[] {
  return rollUp.values.map((_, row) => {
    const text = (column: string) => String(rollUp.cell(row, column));
    const key = lists.keyOf('axis', text('axis'));
    const axis = ROLL_UP_AXES.find((candidate) => candidate === key);
    const [member, metric] = [text('member'), text('metric')];
    return axis === undefined || member === '' || metric === '' ? null : { axis, member, metric };
  });
}

/** Labels the roll-up shows. */
export function rollUpLabels({ lists }: LayerTabs): RollUpLabels {
  return {
    all: lists.label('all', 'ALL'),
    months: MONTH_KEYS.map((key) => lists.label('period', key)),
  };
}
