import type { CheckFinding } from '../../contract';
import { isoDay } from '../../core/calendar/iso';
import type { Finding, FindingValue } from '../../core/checks/finding';
import { a1 } from '../../core/formula/geometry';
import { FIELD_COLUMNS } from '../../core/plan/compose/fields';
import { table as tableTemplate } from '../../core/schema/catalogue';
import type { Language } from '../../core/schema/words';
import { say, type MessageValues } from '../../locales';
import { formatValue } from '../../locales/value';
import type { ReadPlan } from './read-plan';

/** A finding as people read it. */
export interface WordedFinding {
  readonly told: CheckFinding;
  /** What the cell holds; '' where the rule names none. */
  readonly value: string;
}

function tabName({ tabs }: ReadPlan, table: string, language: Language): string {
  return tabs.get(table)?.table.geometry.tab ?? tableTemplate(table).name[language];
}

/** A column as its header says it; one that is lost, or a labelled value, as the template does. */
function columnName({ tabs }: ReadPlan, table: string, column: string, language: Language): string {
  const read = tabs.get(table)?.table;
  const position = read?.geometry.columns.get(column);
  const header = read?.all[read.geometry.firstRow - 2]?.[(position ?? 0) - 1];
  const { columns, fields } = tableTemplate(table);
  const label = [...columns, ...fields].find(({ key }) => key === column)?.label[language];
  return typeof header === 'string' && header !== '' ? header : (label ?? column);
}

function wordValue(read: ReadPlan, value: FindingValue, language: Language): string | number {
  if (typeof value !== 'object') return value;
  if ('day' in value) return isoDay(value.day);
  if ('list' in value) return read.lists.label(value.list, value.key);
  return 'tab' in value
    ? tabName(read, value.tab, language)
    : columnName(read, value.table, value.column, language);
}

/** Words are listed with commas; figures, which may hold some, are not. */
function wordAll(read: ReadPlan, values: readonly FindingValue[], language: Language): string {
  const separator = values.every((value) => typeof value === 'number') ? ' / ' : ', ';
  return values.map((value) => formatValue(language, wordValue(read, value, language))).join(separator);
}

const isMany = (value: FindingValue | readonly FindingValue[]): value is readonly FindingValue[] =>
  Array.isArray(value);

function wordValues(read: ReadPlan, { values }: Finding, language: Language): MessageValues {
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) => [
      name,
      isMany(value) ? wordAll(read, value, language) : wordValue(read, value, language),
    ]),
  );
}

/** Whether people see the ids of a table. */
function showsIds(table: string): boolean {
  return tableTemplate(table).columns.some(({ key, hidden }) => key === 'id' && !hidden);
}

/** An id people see; else the number of the row. */
function rowName({ table, row, id }: Finding): string {
  if (showsIds(table) && id !== '') return id;
  return row === null ? '' : String(row);
}

/** The cell to go to; the start of the row where the column is one people do not see. */
function cellOf({ tabs }: ReadPlan, { table, row, column }: Finding): string {
  if (row === null) return '';
  const columns = tabs.get(table)?.table.geometry.columns ?? new Map<string, number>();
  if (column === null) return a1(row, FIELD_COLUMNS.value);
  const isSeen = column !== 'id' || showsIds(table);
  return a1(row, isSeen ? (columns.get(column) ?? 1) : Math.min(...columns.values()));
}

/** Words a finding: what is wrong, where, and the cure. */
export function wordFinding(read: ReadPlan, finding: Finding, language: Language): WordedFinding {
  const { rule, severity, table } = finding;
  const values = wordValues(read, finding, language);
  const told = {
    rule,
    severity,
    table,
    tab: tabName(read, table, language),
    row: rowName(finding),
    cell: cellOf(read, finding),
    message: say(language, `check_${rule}`, values),
    fix: say(language, `fix_${rule}`, values),
  };
  return { told, value: formatValue(language, values['value'] ?? '') };
}
