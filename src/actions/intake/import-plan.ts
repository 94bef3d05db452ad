import type { KnownNames } from '../../core/intake/columns/propose';
import type { NamedField } from '../../core/intake/columns/field';
import type { HeldLine } from '../../core/intake/rows/duplicates';
import type { IntakePlan } from '../../core/intake/rows/reading';
import { toMinor } from '../../core/money';
import { isExample, UNASSIGNED } from '../../core/objectives/axis';
import { readFields } from '../../sheets/read-fields';
import { readLists } from '../../sheets/read-lists';
import { readTable } from '../../sheets/read-table';
import { serialReader } from '../../sheets/serial';
import type { LayerTabs } from '../layer/read-tabs';
import { tabOf, type OpenPlan } from '../plan-tabs';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** The tabs an import looks into. */
export type ImportTabs = Pick<LayerTabs, 'plan' | 'settings' | 'lists' | 'kpis' | 'actuals'>;

/** What a plan says, that sales are read against. */
export interface ImportPlan extends IntakePlan {
  readonly tabs: ImportTabs;
  readonly members: KnownNames;
  /** Label of the unassigned. */
  readonly nobody: string;
  /** Metric of sales, unless told otherwise. */
  readonly usualMetric: string;
  /** Whether a metric is an amount of money. */
  readonly isMoney: (metric: string) => boolean;
  readonly held: readonly HeldLine[];
}

/** Columns without which sales cannot be told apart. */
const REQUIRED = ['date', 'metric', 'value', 'rep', 'product', 'channel'];

/** Reads them, each once. @throws PlanError naming a tab or a column that is missing. */
export function readImportTabs(spreadsheet: Spreadsheet, plan: OpenPlan): ImportTabs {
  const toSerial = serialReader(spreadsheet.getSpreadsheetTimeZone());
  return {
    plan,
    settings: readFields(tabOf(plan, 'settings').sheet, 'settings', toSerial),
    lists: readLists(tabOf(plan, 'lists').sheet, toSerial, plan.mark.language),
    kpis: readTable(tabOf(plan, 'kpis').sheet, 'kpis', toSerial, ['label', 'kind', 'calc']),
    actuals: readTable(tabOf(plan, 'actuals').sheet, 'actuals', toSerial, REQUIRED),
  };
}

/** Rows of metrics that lines of actuals give a figure of; a ratio needs two. */
function metricRows({ kpis, lists }: ImportTabs): readonly number[] {
  const key = (list: string, row: number, column: string) =>
    lists.keyOf(list, String(kpis.cell(row, column)));
  return kpis.filled('label').filter((row) => {
    const isCounted = kpis.cell(row, 'calc') === '' || key('kpi_calc', row, 'calc') === 'actuals';
    return isCounted && key('kind', row, 'kind') !== 'ratio' && !isExample(String(kpis.cell(row, 'id')));
  });
}

function membersOf({ lists }: ImportTabs): KnownNames {
  const names = (list: NamedField) =>
    lists
      .values(list)
      .filter(({ key }) => key !== UNASSIGNED)
      .map(({ label }) => label);
  return { rep: names('rep'), product: names('product'), channel: names('channel') };
}

/** Lines of actuals that have a day and a figure, examples left out. */
function heldLines({ actuals }: ImportTabs, nobody: string): readonly HeldLine[] {
  return actuals.filled('date').flatMap((row) => {
    const [day, value] = [actuals.cell(row, 'date'), actuals.cell(row, 'value')];
    const text = (column: string) => String(actuals.cell(row, column)).trim();
    if (typeof day !== 'number' || typeof value !== 'number' || isExample(text('id'))) return [];
    const named = (field: NamedField) => (text(field) === nobody ? '' : text(field));
    const names = { rep: named('rep'), product: named('product'), channel: named('channel') };
    const [metric, account, document] = [text('metric'), text('account'), text('document')];
    return [{ day, metric, value: toMinor(value), names, account, document, sourceId: text('source_id') }];
  });
}

/** What the tabs of a plan say. */
export function importPlanOf(tabs: ImportTabs): ImportPlan {
  const { kpis, lists, settings } = tabs;
  const rows = metricRows(tabs);
  const metrics = rows.map((row) => String(kpis.cell(row, 'label')));
  const money = new Set(
    rows
      .filter((row) => lists.keyOf('unit', String(kpis.cell(row, 'unit'))) === 'money')
      .map((row) => String(kpis.cell(row, 'label'))),
  );
  const usual = ['revenue_metric', 'main_metric'].map((field) => String(settings.value(field)));
  const nobody = lists.label('rep', UNASSIGNED);
  return {
    tabs,
    currency: tabs.plan.mark.currency,
    metrics,
    members: membersOf(tabs),
    nobody,
    usualMetric: usual.find((metric) => metrics.includes(metric)) ?? metrics[0] ?? '',
    isMoney: (metric) => money.has(metric),
    held: heldLines(tabs, nobody),
  };
}
