import type { Axis, MemberAnswer } from '../../src/contract';
import { readIsoDay } from '../../src/core/calendar/iso';
import type { Language } from '../../src/core/schema/words';
import { csvRows } from '../core/shared-csv';
import { sharedJson, sharedText } from '../core/shared-data';
import { makePlan, named } from '../support/plan';
import { PlanTabs } from '../support/plan-tabs';
import { openWorkbook } from '../support/runtime';

interface Group {
  readonly key: string;
  readonly amount: string;
}

interface Expected {
  readonly by: Readonly<Record<string, readonly Group[]>>;
  readonly simulated_targets: {
    readonly product: { readonly rows: readonly Record<'key' | 'prior' | 'actual', string>[] };
  };
}

/** Sales of resellers over two fiscal years, and their totals. */
export interface Sales {
  readonly rows: readonly Readonly<Record<string, string>>[];
  readonly expected: Expected;
}

const SET = 'demo-aw-complet-fr';
const COLUMNS = { rep: 'Commercial', product: 'Famille', channel: 'Canal' } as const;

/** The reseller sales; null where they are absent. */
export function resellerSales(): Sales | null {
  const text = sharedText(`sales/${SET}.csv`);
  const expected = sharedJson<Expected>(`sales/expected-${SET}.json`);
  return text === null || expected === null ? null : { rows: csvRows(text), expected };
}

/** A fiscal year of the set, which runs from July to June. */
export interface SalesYear {
  readonly key: string;
  readonly start: string;
  /** A day after the year, from which everything is looked at. */
  readonly after: string;
}

export const YEARS: readonly SalesYear[] = [
  { key: 'FY2019', start: '2018-07-01', after: '2019-07-15' },
  { key: 'FY2020', start: '2019-07-01', after: '2020-07-15' },
];

const ofYear = (groups: readonly Group[] | undefined, year: string): ReadonlyMap<string, string> =>
  new Map(
    (groups ?? []).flatMap(({ key, amount }) => {
      const [name = '', fiscalYear] = key.split(' | ');
      return fiscalYear === year ? [[name, amount] as const] : [];
    }),
  );

/** Totals of a fiscal year by name, as the set states them. */
export function totalsOf({ expected }: Sales, axis: Axis, year: string): ReadonlyMap<string, string> {
  if (axis !== 'product') return ofYear(expected.by[`${axis}*fy`], year);
  const part = year === 'FY2019' ? 'prior' : 'actual';
  return new Map(expected.simulated_targets.product.rows.map((row) => [row.key, row[part]]));
}

/** The total of a fiscal year. */
export function totalOf({ expected }: Sales, year: string): string {
  return expected.by['fy']?.find(({ key }) => key === year)?.amount ?? '';
}

/** The totals of its twelve months, in order. */
export function monthsOf({ expected }: Sales, { start }: SalesYear): readonly string[] {
  const months = (expected.by['month'] ?? []).filter(({ key }) => key >= start.slice(0, 7));
  return months.slice(0, 12).map(({ amount }) => amount);
}

function namesOf({ rows }: Sales, axis: Axis): readonly MemberAnswer[] {
  return named(...new Set(rows.map((row) => row[COLUMNS[axis]] ?? '')));
}

/** Writes every sale in Actuals, as a paste does: rows are added where they are missing. */
function paste(tabs: PlanTabs, { rows }: Sales): void {
  const sheet = tabs.sheet('actuals');
  const metric: unknown = tabs.named('PAC_SETTINGS_MAIN_METRIC');
  sheet.insertRowsAfter(sheet.getMaxRows(), rows.length - sheet.getMaxRows() + 2);
  const columns = {
    date: rows.map((row) => readIsoDay(row['Mois'] ?? '')),
    metric: rows.map(() => metric),
    rep: rows.map((row) => row[COLUMNS.rep]),
    product: rows.map((row) => row[COLUMNS.product]),
    channel: rows.map((row) => row[COLUMNS.channel]),
    value: rows.map((row) => Number(row['Montant'])),
  };
  for (const [key, values] of Object.entries(columns))
    tabs.column('actuals', key, rows.length).setValues(values.map((value) => [value]));
}

/** A plan of that year that holds the sales of both years. */
export function planOfYear(sales: Sales, year: SalesYear, language: Language) {
  const locale = language === 'fr' ? 'fr_FR' : 'en_US';
  const now = new Date(`${year.after}T09:00:00+02:00`);
  const runtime = openWorkbook({ locale, userLocale: language, now });
  const members = {
    rep: namesOf(sales, 'rep'),
    product: namesOf(sales, 'product'),
    channel: namesOf(sales, 'channel'),
  };
  const planId = makePlan(runtime, {
    language,
    fiscalStart: year.start,
    members,
    tabs: ['rollup', 'actuals'],
  });
  const tabs = new PlanTabs(runtime, planId);
  paste(tabs, sales);
  return { runtime, planId, tabs };
}
