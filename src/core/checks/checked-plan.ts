import type { Day } from '../calendar/day';
import { fiscalYear, type Period } from '../calendar/fiscal-year';
import { guardColumn } from '../plan/layout';
import { table as tableTemplate } from '../schema/catalogue';
import type { TableTemplate } from '../schema/table';
import { CheckedRow } from './checked-row';
import { fold } from './fold';
import type { Content, FieldReading, PlanReading } from './reading';

/** A plan under check: its rows and values, looked up as rules need them. */
export class CheckedPlan {
  readonly reading: PlanReading;
  readonly #typed = new Map<string, readonly CheckedRow[]>();
  readonly #indexes = new Map<string, ReadonlyMap<string, CheckedRow>>();

  constructor(reading: PlanReading) {
    this.reading = reading;
  }

  get tables(): readonly string[] {
    return [...this.reading.tables.keys()];
  }

  holds(table: string): boolean {
    return this.reading.tables.has(table);
  }

  /** Whether the plan holds a tab, and the tab these columns: what is lost is told once, by its own rule. */
  hasColumns(table: string, ...columns: readonly string[]): boolean {
    const held = this.reading.tables.get(table)?.columns;
    return held !== undefined && columns.every((column) => held.has(column));
  }

  /** Every row of a tab, blank ones included. */
  allRows(table: string): readonly CheckedRow[] {
    const reading = this.reading.tables.get(table);
    if (!reading) return [];
    const template = tableTemplate(table);
    return Array.from(
      { length: reading.count },
      (_, index) => new CheckedRow(template, reading, index, this.reading.lists),
    );
  }

  /** Rows that hold something typed, examples included. */
  filled(table: string): readonly CheckedRow[] {
    const known = this.#typed.get(table) ?? this.#filled(table);
    this.#typed.set(table, known);
    return known;
  }

  /** Rows that hold something typed, examples left out. */
  typed(table: string): readonly CheckedRow[] {
    return this.filled(table).filter((row) => !row.isExample);
  }

  /** Rows that count: their main text is there, and they are no example. None for an absent tab. */
  rows(table: string): readonly CheckedRow[] {
    const guard = mainColumn(tableTemplate(table));
    const typed = this.typed(table);
    return guard === null ? typed : typed.filter((row) => !row.isBlank(guard));
  }

  /** Filled rows by what a column holds, in lower case; the first of equals. */
  by(table: string, column: string): ReadonlyMap<string, CheckedRow> {
    const name = `${table}.${column}`;
    const known = this.#indexes.get(name) ?? this.#index(table, column);
    this.#indexes.set(name, known);
    return known;
  }

  /** The row a cell names; undefined when there is none. */
  find(table: string, column: string, text: string): CheckedRow | undefined {
    return this.by(table, column).get(fold(text));
  }

  field(table: string, key: string): FieldReading | null {
    return this.reading.tables.get(table)?.fields.get(key) ?? null;
  }

  /** A value of the settings; '' when it is blank or lost. */
  setting(key: string): Content {
    return this.field('settings', key)?.value ?? '';
  }

  /** Key of a setting chosen in a list; null for none. */
  settingKey(key: string, list: string): string | null {
    return this.reading.lists.keyOf(list, String(this.setting(key)).trim());
  }

  /** The day the plan is read at. */
  get ref(): Day {
    const ref = this.setting('ref_date');
    return typeof ref === 'number' ? Math.floor(ref) : this.reading.today;
  }

  /** The year of the plan; null when its start is no date. */
  get year(): Period | null {
    const start = this.setting('fiscal_start');
    return typeof start === 'number' ? fiscalYear(start) : null;
  }

  get isCrossed(): boolean {
    return this.settingKey('target_mode', 'target_mode') === 'crossed';
  }

  #filled(table: string): readonly CheckedRow[] {
    const columns = tableTemplate(table).columns.filter(
      ({ key }) => tells(key) && this.hasColumns(table, key),
    );
    return this.allRows(table).filter((row) => columns.some(({ key }) => isTyped(row, key)));
  }

  #index(table: string, column: string): ReadonlyMap<string, CheckedRow> {
    const found = new Map<string, CheckedRow>();
    for (const row of this.filled(table)) {
      const key = fold(row.text(column));
      if (key !== '' && !found.has(key)) found.set(key, row);
    }
    return found;
  }
}

/** Prepared rows hold an id before anybody types in them. */
const tells = (column: string): boolean => column !== 'id';

/** A box that is not ticked says nothing. */
function isTyped(row: CheckedRow, column: string): boolean {
  const value = row.value(column);
  return value !== '' && value !== false && !row.isFormula(column);
}

/** Rows of people's tables count once their first text is there; pasted lines count as they are. */
function mainColumn(template: TableTemplate): string | null {
  return template.layout === 'entry' ? guardColumn(template) : null;
}
