import { fiscalYear } from '../calendar/fiscal-year';
import { parts } from '../calendar/day';
import { addMonths, monthStart } from '../calendar/month';
import { holidaysOfYears } from '../calendar/holidays';
import { style as styleTemplate, table as tableTemplate } from '../schema/catalogue';
import type { RowContent } from './content';
import { companyOf } from './demo';
import { actualsMonthRows } from './rows/actuals-month';
import { withCriticalPath } from './rows/critical';
import { dashboardRows } from './rows/dashboard';
import { demoMonthTotals, demoRows } from './rows/demo';
import { fixedTotalRows } from './rows/fixed-totals';
import { homeRows } from './rows/home';
import { actualsMetrics, kpiRows } from './rows/kpis';
import { listRows } from './rows/lists';
import { mainObjective } from './rows/objectives';
import { reviewRows } from './rows/reviews';
import { withMode } from './rows/crossed';
import { rollUpRows } from './rows/rollup';
import { trackedMonthRows } from './rows/tracked-months';
import { trackingRows } from './rows/tracking';
import type { PlanSettings } from './settings';

function daysOff(settings: PlanSettings): ReadonlySet<number> {
  const { year } = parts(fiscalYear(settings.fiscalStart).start);
  const days = holidaysOfYears(year - 1, year + 2, { zone: 'metropole', whitMondayWorked: false });
  return new Set(days.map(({ day }) => day));
}

/**
 * The rows the generator writes, by table. People's tables start empty, but for what the answers gave.
 * @param named personas of a plan that lives, which its tracking follows; null for those of a new plan.
 */
export function contents(
  settings: PlanSettings,
  tabNames: ReadonlyMap<string, string>,
  named: readonly RowContent[] | null = null,
): Contents {
  const typed = settings.demo
    ? demoRows(companyOf(settings), settings)
    : new Map<string, readonly RowContent[]>();
  const kpis = typed.get('kpis') ?? kpiRows(settings.language);
  const personas = named ?? typed.get('personas') ?? [];
  return new Map([
    ['lists', listRows(settings)],
    ['objectives', [mainObjective(settings)]],
    ['fixed_totals', totals(settings)],
    [
      'actuals_month',
      inMode([...layerRows(settings, kpis), ...trackedMonthRows(settings, personas)], settings),
    ],
    ['rollup', inMode(rollUpRows(settings), settings)],
    ['dashboard', dashboardRows()],
    ['reviews', reviewRows(settings.fiscalStart, daysOff(settings), settings.today)],
    ['home', homeRows(settings, tabNames)],
    ['kpis', kpis],
    ...typed,
    ...trackingRows(settings, { personas, actuals: typed.get('actuals') ?? [] }, typed),
    ['actions', withCriticalPath(typed.get('actions') ?? [], daysOff(settings))],
  ]);
}

/** Rows that read targets read them as the mode says. */
function inMode(rows: readonly RowContent[], { mode }: PlanSettings): readonly RowContent[] {
  return rows.map((row) => withMode(row, mode));
}

function layerRows(settings: PlanSettings, kpis: readonly RowContent[]): readonly RowContent[] {
  return actualsMonthRows(settings, actualsMetrics(kpis), tableTemplate('objectives').prepared);
}

type Contents = ReadonlyMap<string, readonly RowContent[]>;

/** The demonstration splits its year by month too, as last year's sales went. */
function totals(settings: PlanSettings): readonly RowContent[] {
  const months = settings.demo ? demoMonthTotals(companyOf(settings), settings) : [];
  return [...fixedTotalRows(settings), ...months];
}

/** The style, and those it takes its sections from: `Plan sur mesure (Plan SMART, Plan par personas)`. */
function styleNames({ style, mixed, language }: PlanSettings): string {
  const name = styleTemplate(style).name[language];
  const taken = mixed.map((key) => styleTemplate(key).name[language]);
  return taken.length === 0 ? name : `${name} (${taken.join(', ')})`;
}

type FieldValues = Readonly<Record<string, string | number | boolean | null>>;

/** The fields the generator writes. */
export function fieldValues(settings: PlanSettings): ReadonlyMap<string, FieldValues> {
  const { language } = settings;
  const demo = settings.demo ? companyOf(settings).fields : null;
  return new Map<string, FieldValues>([
    ['crm_simulator', demo?.crm_simulator ?? {}],
    [
      'settings',
      {
        ...demo?.settings,
        plan_id: settings.planId,
        language,
        fiscal_start: settings.fiscalStart,
        currency: settings.currency,
        demo: settings.demo,
        ...(settings.demo ? { gantt_start: addMonths(monthStart(settings.today), -2) } : {}),
      },
    ],
    [
      'home',
      {
        ...demo?.home,
        company: settings.company,
        styles: styleNames(settings),
        version: 'V1',
      },
    ],
  ]);
}
