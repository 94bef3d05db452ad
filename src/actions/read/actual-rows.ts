import { toMinor } from '../../core/money';
import type { ActualRow } from '../../core/objectives/actual-row';
import { keyOf } from '../../core/schema/key-of';
import type { CellValue } from '../../sheets/cell-value';
import { readTable, type ReadTable } from '../../sheets/read-table';
import { tabOf } from '../plan-tabs';
import type { LivePlan } from './plan-settings';

const REQUIRED = ['date', 'metric', 'value'];

/** A blank name and the reserved one are the same: nobody was named. */
function member(value: CellValue): string | null {
  const text = String(value).trim();
  return text === '' || keyOf('rep', text) === 'UNASSIGNED' ? null : text;
}

/** Text is not a figure: native sums pass over it too. */
const figure = (value: CellValue): number | null => (typeof value === 'number' ? toMinor(value) : null);

function rowAt(table: ReadTable, row: number): ActualRow | null {
  const date = table.cell(row, 'date');
  if (typeof date !== 'number') return null;
  const named = (column: string) => member(table.cell(row, column));
  const id = String(table.cell(row, 'id'));
  return {
    id: id === '' ? null : id,
    day: Math.floor(date),
    metric: String(table.cell(row, 'metric')),
    rep: named('rep'),
    product: named('product'),
    channel: named('channel'),
    persona: named('persona'),
    segment: named('segment'),
    team: named('team'),
    value: figure(table.cell(row, 'value')),
    num: figure(table.cell(row, 'num')),
    den: figure(table.cell(row, 'den')),
    creditType: keyOf('credit', String(table.cell(row, 'credit_type'))) === 'overlay' ? 'overlay' : 'base',
  };
}

/** The actuals of a plan; rows without a readable date are left out, as native sums leave them. */
export function actualRows({ plan, toSerial }: Pick<LivePlan, 'plan' | 'toSerial'>): readonly ActualRow[] {
  const table = readTable(tabOf(plan, 'actuals').sheet, 'actuals', toSerial, REQUIRED);
  return table.filled('date', 'value', 'num').flatMap((row) => rowAt(table, row) ?? []);
}
