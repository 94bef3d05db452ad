import type { FiguresQuery, RollUpReport } from '../../../src/contract';
import { readIsoDay } from '../../../src/core/calendar/iso';
import { table as tableTemplate } from '../../../src/core/schema/catalogue';
import { label } from '../../../src/core/schema/label';
import type { Language } from '../../../src/core/schema/words';
import type { Runtime } from '../../../workbench/runtime/host';
import { named } from '../../support/plan';
import { PlanTabs } from '../../support/plan-tabs';
import { preparedPlan } from '../../support/prepared-plan';
import { ask } from '../../support/serve';

export const LOCALES = [
  { locale: 'fr_FR', language: 'fr' },
  { locale: 'en_US', language: 'en' },
] as const;
/** Where the other tests of the folder try both languages: one is enough, and the whole run stays short. */
export const ONE_LOCALE = LOCALES.slice(0, 1);

type Cell = string | number | boolean;

/** The day everything is looked at: the 75th of the year 2027. */
export const NOW = new Date('2027-03-16T10:00:00+01:00');

/** A plan of 2027 in which tests type sales and totals. */
export class YearPlan {
  readonly runtime: Runtime;
  readonly planId: string;
  readonly tabs: PlanTabs;
  readonly language: Language;
  readonly metric: string;

  constructor(language: Language) {
    const locale = language === 'fr' ? 'fr_FR' : 'en_US';
    const members = {
      rep: named('Anne', 'Luc'),
      product: named('Lampes', 'Bureaux'),
      channel: named('Site', 'Boutique'),
    };
    const changes = {
      language,
      members,
      tabs: ['actuals', 'rollup', 'kpis', 'fixed_totals', 'objectives', 'dashboard'],
    };
    const { runtime, planId } = preparedPlan(changes, { locale, userLocale: language, now: NOW });
    this.runtime = runtime;
    this.planId = planId;
    this.language = language;
    this.tabs = new PlanTabs(runtime, planId);
    this.metric = String(this.tabs.named('PAC_SETTINGS_MAIN_METRIC'));
  }

  label(list: string, key: string): string {
    return label(list, key, this.language);
  }

  #put(table: string, first: number, rows: readonly Readonly<Record<string, Cell>>[]): void {
    rows.forEach((row, index) => {
      for (const [key, value] of Object.entries(row))
        this.tabs.cell(table, first + index, key).setValue(value);
    });
  }

  /** Types sales of the main metric from the first row of Actuals on; `day` is `2027-02-03`. */
  sell(rows: readonly (Readonly<Record<string, Cell>> & { readonly day: string })[], first = 0): void {
    const sheet = this.tabs.sheet('actuals');
    const lacking = first + rows.length + 2 - sheet.getMaxRows();
    if (lacking > 0) sheet.insertRowsAfter(sheet.getMaxRows(), lacking);
    this.#put(
      'actuals',
      first,
      rows.map(({ day, ...cells }) => ({ date: readIsoDay(day) ?? 0, metric: this.metric, ...cells })),
    );
  }

  /** Types totals under those the plan has. */
  impose(rows: readonly Readonly<Record<string, Cell>>[]): void {
    const filled = this.tabs.rows('fixed_totals').filter((row) => row.get('metric') !== '').length;
    this.#put(
      'fixed_totals',
      filled,
      rows.map((row) => ({ metric: this.metric, period: this.label('period', 'year'), ...row })),
    );
  }

  /** Types a part of a total of the plan: its row found by axis and member. */
  total(axis: string, member: string, cells: Readonly<Record<string, Cell>>): void {
    const rows = this.tabs.rows('fixed_totals');
    const index = rows.findIndex(
      (row) => row.get('axis') === this.label('axis', axis) && row.get('member') === member,
    );
    this.#put('fixed_totals', index, [cells]);
  }

  /** Adds a tab of the plan with rows under its headers, as an action makes it. */
  addTable(table: string, rows: readonly Readonly<Record<string, Cell | undefined>>[]): void {
    const { columns, name } = tableTemplate(table);
    const sheet = this.runtime.spreadsheet.insertSheet(name[this.language]);
    const mark = {
      planId: this.planId,
      number: 1,
      table,
      style: 'smart',
      language: this.language,
      version: 2,
    };
    sheet.addDeveloperMetadata('PAC_TAB', JSON.stringify(mark));
    const cells = rows.map((row) => columns.map(({ key }) => row[key] ?? ''));
    const headers = columns.map(({ label: words }) => words[this.language]);
    sheet.getRange(1, 1, rows.length + 1, columns.length).setValues([headers, ...cells]);
    sheet
      .getRange(2, columns.findIndex(({ key }) => key === 'period') + 1, rows.length, 1)
      .setNumberFormat('mm/yyyy');
  }

  refresh(): void {
    ask(this.runtime, { kind: 'refresh', planId: this.planId });
  }

  rollUp(query: Omit<FiguresQuery, 'planId'>): RollUpReport {
    return ask(this.runtime, { kind: 'roll-up', planId: this.planId, ...query });
  }
}

/** The line of a member. */
export function lineOf(report: RollUpReport, key: string): RollUpReport['total'] {
  const found = report.lines.find((line) => line.key === key);
  if (!found) throw new Error(`No line ${key}`);
  return found;
}
