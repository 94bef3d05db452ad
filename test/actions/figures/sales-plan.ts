import type { Axis, Cut, RollUpReport, WindowKey } from '../../../src/contract';
import { isoMonth, readIsoDay } from '../../../src/core/calendar/iso';
import { minorText, toMinor } from '../../../src/core/money';
import type { Language } from '../../../src/core/schema/words';
import type { Runtime } from '../../../workbench/runtime/host';
import { csvRows } from '../../core/shared-csv';
import { sharedJson, sharedText } from '../../core/shared-data';
import { makePlan, named } from '../../support/plan';
import { PlanTabs } from '../../support/plan-tabs';
import { openWorkbook } from '../../support/runtime';
import { ask } from '../../support/serve';

/** A set of sales, and how its file is headed. */
export interface SalesSet {
  readonly name: string;
  readonly expected: string;
  readonly language: Language;
  readonly columns: Readonly<Record<Axis | 'day' | 'value', string>>;
  /** First days of the fiscal years the sales run over. */
  readonly years: readonly string[];
}

export interface Group {
  readonly key: string;
  readonly amount: string;
}

/** Totals of a set by every cut it lists. */
export type Totals = Readonly<Record<string, readonly Group[]>>;

export interface Loaded {
  readonly rows: readonly Readonly<Record<string, string>>[];
  readonly totals: Totals;
}

export function loadSet({ name, expected }: SalesSet): Loaded | null {
  const text = sharedText(`sales/${name}.csv`);
  const answers = sharedJson<{ readonly by: Totals }>(`sales/${expected}.json`);
  return text === null || answers === null ? null : { rows: csvRows(text), totals: answers.by };
}

/** A plan in which every sale of the set was pasted. */
export class SalesPlan {
  readonly runtime: Runtime;
  readonly planId: string;
  readonly #tabs: PlanTabs;

  constructor(set: SalesSet, { rows }: Loaded) {
    const { language, columns } = set;
    const locale = language === 'fr' ? 'fr_FR' : 'en_US';
    this.runtime = openWorkbook({ locale, userLocale: language, now: new Date('2021-07-15T09:00:00+02:00') });
    const names = (axis: Axis) => named(...new Set(rows.map((row) => row[columns[axis]] ?? '')));
    const members = { rep: names('rep'), product: names('product'), channel: names('channel') };
    const fiscalStart = set.years[0] ?? '';
    this.planId = makePlan(this.runtime, { language, fiscalStart, members, tabs: ['actuals'] });
    this.#tabs = new PlanTabs(this.runtime, this.planId);
    this.#paste(set, rows);
  }

  #paste({ columns }: SalesSet, rows: Loaded['rows']): void {
    const sheet = this.#tabs.sheet('actuals');
    const metric: unknown = this.#tabs.named('PAC_SETTINGS_MAIN_METRIC');
    sheet.insertRowsAfter(sheet.getMaxRows(), rows.length - sheet.getMaxRows() + 2);
    const cells = {
      date: rows.map((row) => readIsoDay(row[columns.day] ?? '')),
      metric: rows.map(() => metric),
      rep: rows.map((row) => row[columns.rep]),
      product: rows.map((row) => row[columns.product]),
      channel: rows.map((row) => row[columns.channel]),
      value: rows.map((row) => Number(row[columns.value])),
    };
    for (const [key, values] of Object.entries(cells))
      this.#tabs.column('actuals', key, rows.length).setValues(values.map((value) => [value]));
  }

  /** Moves the plan to another fiscal year, as people do in its settings. */
  startOn(day: string): void {
    this.runtime.spreadsheet
      .getNamedRanges()
      .find((range) => range.getName().endsWith('SETTINGS_FISCAL_START'))
      ?.getRange()
      .setValue(readIsoDay(day) ?? 0);
  }

  rollUp(axis: Cut, across?: Cut, window?: WindowKey): RollUpReport {
    return ask(this.runtime, { kind: 'roll-up', planId: this.planId, axis, across, window });
  }
}

/** Amounts added up in cents. */
export class Sums {
  readonly #cents = new Map<string, number>();

  add(key: string, amount: number | null): void {
    if (amount !== null) this.#cents.set(key, (this.#cents.get(key) ?? 0) + toMinor(amount));
  }

  texts(): Readonly<Record<string, string>> {
    return Object.fromEntries([...this.#cents].map(([key, cents]) => [key, minorText(cents)]));
  }
}

/** Quarter of a day, as the sets spell it: `2018-Q3`. */
export function quarterOf(iso: string): string {
  const month = isoMonth(readIsoDay(iso) ?? 0);
  return `${month.slice(0, 4)}-Q${Math.ceil(Number(month.slice(5)) / 3)}`;
}
