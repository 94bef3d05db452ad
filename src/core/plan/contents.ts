import { fiscalYear } from '../calendar/fiscal-year';
import { parts } from '../calendar/day';
import { holidaysOfYears } from '../calendar/holidays';
import { style as styleTemplate, table as tableTemplate } from '../schema/catalogue';
import type { RowContent } from './content';
import { actualsMonthRows } from './rows/actuals-month';
import { dashboardRows } from './rows/dashboard';
import { fixedTotalRows } from './rows/fixed-totals';
import { homeRows } from './rows/home';
import { kpiRows } from './rows/kpis';
import { listRows } from './rows/lists';
import { mainObjective } from './rows/objectives';
import { reviewRows } from './rows/reviews';
import { rollUpRows } from './rows/rollup';
import type { PlanSettings } from './settings';

function daysOff(settings: PlanSettings): ReadonlySet<number> {
  const { year } = parts(fiscalYear(settings.fiscalStart).start);
  const days = holidaysOfYears(year, year + 2, { zone: 'metropole', whitMondayWorked: false });
  return new Set(days.map(({ day }) => day));
}

/** The rows the generator writes, by table. People's tables start empty, but for what the answers gave. */
export function contents(
  settings: PlanSettings,
  tabNames: ReadonlyMap<string, string>,
): ReadonlyMap<string, readonly RowContent[]> {
  return new Map([
    ['lists', listRows(settings)],
    ['kpis', kpiRows(settings.language)],
    ['objectives', [mainObjective(settings)]],
    ['fixed_totals', fixedTotalRows(settings)],
    ['actuals_month', actualsMonthRows(settings, tableTemplate('objectives').prepared)],
    ['rollup', rollUpRows(settings)],
    ['dashboard', dashboardRows()],
    ['reviews', reviewRows(settings.fiscalStart, daysOff(settings))],
    ['home', homeRows(settings, tabNames)],
  ]);
}

type FieldValues = Readonly<Record<string, string | number | boolean | null>>;

/** The fields the generator writes. */
export function fieldValues(settings: PlanSettings): ReadonlyMap<string, FieldValues> {
  const { language, style } = settings;
  return new Map<string, FieldValues>([
    [
      'settings',
      {
        plan_id: settings.planId,
        language,
        fiscal_start: settings.fiscalStart,
        currency: settings.currency,
        demo: settings.demo,
      },
    ],
    ['home', { company: settings.company, styles: styleTemplate(style).name[language], version: 'V1' }],
  ]);
}
