import { toMinor } from '../../core/money';
import { UNASSIGNED } from '../../core/objectives/axis';
import type { ActualRow } from '../../core/objectives/actual-row';
import { label } from '../../core/schema/label';
import type { CellValue } from '../../sheets/cell-value';
import { readTable, type ReadTable } from '../../sheets/read-table';
import { tabOf } from '../plan-tabs';
import type { LivePlan } from './plan-settings';

const REQUIRED = ['date', 'metric', 'value'];
const AXES = ['rep', 'product', 'channel'] as const;

type ReadPlan = Pick<LivePlan, 'plan' | 'toSerial' | 'lists'>;

/** A row of Actuals, with what people know it by. */
export interface SourceRow extends ActualRow {
  /** Index among the rows of data, from 0. */
  readonly index: number;
}

/** Actuals read once. */
export interface ReadActuals {
  readonly table: ReadTable;
  /** Rows without a readable date are left out, as native sums leave them. */
  readonly rows: readonly SourceRow[];
}

/** Names that say nobody was named: the reserved member, as the plan and the templates word it. */
function reservedNames({ lists }: ReadPlan): ReadonlySet<string> {
  const worded = AXES.flatMap((axis) => [
    lists.label(axis, UNASSIGNED),
    label(axis, UNASSIGNED, 'fr'),
    label(axis, UNASSIGNED, 'en'),
  ]);
  return new Set([UNASSIGNED, ...worded].map((word) => word.toLowerCase()));
}

/** Reads names: a blank one and the reserved one are the same. The same few come back on thousands of rows. */
function nameReader(live: ReadPlan): (value: CellValue) => string | null {
  const reserved = reservedNames(live);
  const known = new Map<CellValue, string | null>();
  return (value) => {
    const found = known.get(value);
    if (found !== undefined) return found;
    const text = String(value).trim();
    const name = text === '' || reserved.has(text.toLowerCase()) ? null : text;
    known.set(value, name);
    return name;
  };
}

/** Text is not a figure: native sums pass over it too. */
const figure = (value: CellValue): number | null => (typeof value === 'number' ? toMinor(value) : null);

type Reader = (value: CellValue) => string | null;

function rowAt(
  table: ReadTable,
  index: number,
  read: Reader,
  overlay: ReadonlySet<string>,
): SourceRow | null {
  const date = table.cell(index, 'date');
  if (typeof date !== 'number') return null;
  const named = (column: string) => read(table.cell(index, column));
  const id = String(table.cell(index, 'id'));
  return {
    index,
    id: id === '' ? null : id.toUpperCase(),
    day: Math.floor(date),
    metric: String(table.cell(index, 'metric')),
    rep: named('rep'),
    product: named('product'),
    channel: named('channel'),
    persona: named('persona'),
    segment: named('segment'),
    team: named('team'),
    value: figure(table.cell(index, 'value')),
    num: figure(table.cell(index, 'num')),
    den: figure(table.cell(index, 'den')),
    creditType: overlay.has(String(table.cell(index, 'credit_type')).toLowerCase()) ? 'overlay' : 'base',
  };
}

/** The actuals of a plan. */
export function readActuals(live: ReadPlan): ReadActuals {
  const { plan, toSerial, lists } = live;
  const table = readTable(tabOf(plan, 'actuals').sheet, 'actuals', toSerial, REQUIRED);
  const worded = [lists.label('credit', 'overlay'), label('credit', 'overlay', 'fr'), 'overlay'];
  const overlay = new Set(worded.map((word) => word.toLowerCase()));
  const read = nameReader(live);
  const filled = table.filled('date', 'value', 'num');
  return { table, rows: filled.flatMap((index) => rowAt(table, index, read, overlay) ?? []) };
}
