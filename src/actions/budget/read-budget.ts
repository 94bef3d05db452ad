import { toMinor } from '../../core/money';
import type { BudgetLine, SpendRow } from '../../core/budget/budget-line';
import { PlanError } from '../../core/errors';
import { a1 } from '../../core/formula/geometry';
import { isExample } from '../../core/objectives/axis';
import { keyOf } from '../../core/schema/key-of';
import { readTable, type ReadTable } from '../../sheets/read-table';
import { tabOf } from '../plan-tabs';
import type { LivePlan } from '../read/plan-settings';

const MONTHS = Array.from({ length: 12 }, (_, index) => `m${String(index + 1).padStart(2, '0')}`);
const BUDGET_REQUIRED = ['id', 'description', 'account', 'category', ...MONTHS];
const SPEND_REQUIRED = ['date', 'budget_line', 'amount', 'type'];

const blankToNull = (value: unknown): string | null =>
  String(value).trim() === '' ? null : String(value).trim();
/** A blank is nothing; text or an error would leave money out without a word, so it is refused. */
function minorAt(table: ReadTable, row: number, column: string): number | null {
  const value = table.cell(row, column);
  if (typeof value === 'number') return toMinor(value);
  if (value === '') return null;
  const { tab, firstRow, columns } = table.geometry;
  const cell = a1(firstRow + row, columns.get(column) ?? 1);
  throw new PlanError('exportAmountUnreadable', { tab, cell, value: String(value) });
}

function lineAt(table: ReadTable, row: number, vat: number): BudgetLine {
  minorAt(table, row, 'amount');
  const text = (column: string) => blankToNull(table.cell(row, column));
  const key = (list: string, column: string) => keyOf(list, text(column) ?? '');
  const rate = table.cell(row, 'vat');
  return {
    id: text('id') ?? '',
    version: text('version'),
    scenario: key('scenario', 'scenario'),
    account: text('account') ?? '',
    accountLabel: text('account_label') ?? '',
    costCenter: text('cost_center'),
    rep: text('rep'),
    product: text('product'),
    channel: text('channel'),
    nature: key('cost_nature', 'nature') ?? 'direct',
    category: key('cost_category', 'category') ?? 'other',
    action: text('action'),
    status: key('obj_status', 'status') ?? 'draft',
    inCac: table.cell(row, 'in_cac') === true,
    vat: typeof rate === 'number' ? rate : vat,
    months: MONTHS.map((month) => minorAt(table, row, month) ?? 0),
  };
}

/** What Budget holds: its lines, and the print its native marker compares. */
export function readBudget(live: LivePlan): {
  readonly lines: readonly BudgetLine[];
  readonly print: number;
} {
  const table = readTable(tabOf(live.plan, 'budget').sheet, 'budget', live.toSerial, BUDGET_REQUIRED);
  const vat = live.settings.value('vat_rate');
  const rows = table.filled('description').filter((row) => table.cell(row, 'id') !== '');
  const counted = rows.filter((row) => !isExample(String(table.cell(row, 'id')).toUpperCase()));
  const prints = counted.map((row) => table.cell(row, 'print')).filter((value) => typeof value === 'number');
  return {
    lines: rows.map((row) => lineAt(table, row, typeof vat === 'number' ? vat : 0)),
    print: prints.reduce((sum, value) => sum + value, 0),
  };
}

/** What Spend holds: purchases ordered and invoiced. */
export function readSpend(live: LivePlan): readonly SpendRow[] {
  const table = readTable(tabOf(live.plan, 'spend').sheet, 'spend', live.toSerial, SPEND_REQUIRED);
  return table.filled('amount', 'budget_line').map((row) => {
    const day = table.cell(row, 'date');
    const type = keyOf('spend_type', String(table.cell(row, 'type')));
    return {
      id: String(table.cell(row, 'id')),
      day: typeof day === 'number' ? Math.floor(day) : null,
      line: blankToNull(table.cell(row, 'budget_line')),
      amount: minorAt(table, row, 'amount'),
      type: type === 'committed' || type === 'invoiced' ? type : null,
    };
  });
}
