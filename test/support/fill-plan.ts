import { table as tableTemplate } from '../../src/core/schema/catalogue';
import type { ColumnType } from '../../src/core/schema/column-type';
import type { Column } from '../../src/core/schema/table';
import type { PlanTabs } from './plan-tabs';

/** Rows of data that are filled. */
export const FILLED = 6;
/** From this row on, formulas people may type over are typed over. */
const TYPED_OVER = 3;

type Value = string | number | boolean;
type PlainKind = Exclude<ColumnType['kind'], 'list' | 'label' | 'link'>;

/** Whether people type in a column. */
export const isTyped = ({ formula, script, hidden }: Column): boolean =>
  formula === null && !script && !hidden;

/** Reads what there is to choose from in a column of the plan. */
function choices(tabs: PlanTabs, table: string, column: string): readonly Value[] {
  if (!tabs.tables.includes(table)) return [`${table} 1`];
  const labels = tabs.rows(table).map((row) => String(row.get(column)));
  const found = labels.filter((label) => label !== '');
  return found.length > 0 ? found.slice(0, FILLED) : [`${table} 1`];
}

/** Labels of a list of the plan; a member is that of any axis. */
function listed(tabs: PlanTabs, key: string): readonly Value[] {
  const lists = key === 'member' ? ['rep', 'product', 'channel'] : [key];
  const rows = tabs.rows('lists').filter((row) => lists.includes(String(row.get('list'))));
  return rows.map((row) => String(row.get('label')));
}

/** Serial days in the fiscal year 2027. */
const NEW_YEAR = 46_388;

const PLAUSIBLE: Readonly<Record<PlainKind, readonly Value[]>> = {
  checkbox: [true, false],
  score: [1, 5, 3, 2, 4],
  date: [NEW_YEAR, NEW_YEAR + 40, NEW_YEAR + 90, NEW_YEAR + 200, NEW_YEAR - 30],
  datetime: [NEW_YEAR + 0.25, NEW_YEAR + 40.5],
  month: [NEW_YEAR, NEW_YEAR + 31, NEW_YEAR + 59],
  percent: [0.25, 0.5, 1, 0],
  number: [1234.56, 12, 0, 40, 7.5],
  decimal: [1234.56, 12, 0, 40, 7.5],
  money: [1234.56, 12, 0, 40, 7.5],
  measure: [1234.56, 12, 0, 40, 7.5],
  change: [0.1, 1234.56, 0, -0.2],
  id: ['Anne Roux'],
  text: ['Anne Roux', 'Salon de Lyon', '2027', '*', 'Luc Petit'],
  person: ['Anne Roux', 'Luc Petit'],
};

function plausible(type: ColumnType, tabs: PlanTabs): readonly Value[] {
  if (type.kind === 'list') return listed(tabs, type.list);
  if (type.kind === 'label') return choices(tabs, type.table, type.column);
  if (type.kind === 'link') return choices(tabs, type.table, 'id');
  return PLAUSIBLE[type.kind];
}

type Write = () => void;

/** Finds the empty cells of the first rows of a column, and some of its default formulas. @returns their filling. */
function columnWrites(tabs: PlanTabs, table: string, column: Column): readonly Write[] {
  const values = plausible(column.type, tabs);
  const range = tabs.column(table, column.key, FILLED);
  const formulas = range.getFormulas().flat();
  const typed = range.getValues().flat();
  return formulas.flatMap((formula, row) => {
    const isFree = formula === '' && typed[row] === '';
    const isTypedOver = row >= TYPED_OVER && column.default !== null;
    const value = values[row % values.length] ?? '';
    return isFree || isTypedOver ? [() => void tabs.cell(table, row, column.key).setValue(value)] : [];
  });
}

/** Types plausible values in every typed column of every table people fill, all at once. */
export function fillPlan(tabs: PlanTabs): void {
  const writes = tabs.tables.flatMap((table) => {
    const { layout, prepared, columns } = tableTemplate(table);
    if (layout === 'report' || prepared === 0) return [];
    const here = columns.filter((column) => isTyped(column) && tabs.columns(table).has(column.key));
    return here.flatMap((column) => columnWrites(tabs, table, column));
  });
  for (const write of writes) write();
}
