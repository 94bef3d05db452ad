import { table as tableTemplate } from '../schema/catalogue';
import type { ColumnType } from '../schema/column-type';
import type { Blueprint, TabBlueprint } from './blueprint';
import { composeTab } from './compose/tab';
import { contents, fieldValues } from './contents';
import type { RowContent } from './content';
import type { PlanContext } from './context';
import { listGeometry, tableGeometry, type ListRow } from './geometry';
import { layOut, type TableLayout } from './layout';
import { leadingStyle } from './leading-style';
import { judged, type Judge } from './rows/judged';
import type { PlanSettings } from './settings';

function linkedTable(type: ColumnType): string | null {
  return type.kind === 'link' ? type.table : null;
}

/** Tables whose ids another tab offers in a dropdown. */
function linkedTables(tables: readonly string[]): ReadonlySet<string> {
  const types = tables.flatMap((key) => {
    const template = tableTemplate(key);
    return [...template.columns, ...template.fields].map(({ type }) => linkedTable(type));
  });
  return new Set(types.filter((table) => table !== null));
}

/** The layout of every tab, as a new plan has it. Linked tables keep their ids at hand for tabs added later. */
export function layouts(tables: readonly string[], everyTable: readonly string[], style: string) {
  const linked = linkedTables(everyTable);
  return new Map<string, TableLayout>(
    tables.map((key) => [key, layOut(tableTemplate(key), style, linked.has(key))]),
  );
}

function withVerdicts(
  rows: PlanContext['contents'],
  settings: PlanSettings,
  judge: Judge,
): PlanContext['contents'] {
  return new Map([...rows, ['objectives', judged(rows.get('objectives') ?? [], settings, judge)]]);
}

function listRow({ values }: RowContent): ListRow {
  return { list: String(values['list']), key: String(values['key']) };
}

/** Prepares a plan for composing: where and what everything is. */
export function planContext(
  settings: PlanSettings,
  tabNames: ReadonlyMap<string, string>,
  everyTable: readonly string[],
  judge: Judge | null = null,
): PlanContext {
  const placed = layouts(
    settings.tabs.map(({ table }) => table),
    everyTable,
    leadingStyle(settings),
  );
  const written = contents(settings, tabNames);
  const rows = judge ? withVerdicts(written, settings, judge) : written;
  const listed = (rows.get('lists') ?? []).map(listRow);
  const tables = new Map(
    [...placed].map(([key, layout]) => [
      key,
      tableGeometry(tableTemplate(key), layout, tabNames.get(key) ?? key),
    ]),
  );
  const geometry = { language: settings.language, tables, lists: listGeometry(listed) };
  return { settings, geometry, layouts: placed, contents: rows, fields: fieldValues(settings) };
}

/** Composes one tab of a plan. @throws Error when the plan does not hold it. */
export function composePlanTab(plan: PlanContext, table: string): TabBlueprint {
  const layout = plan.layouts.get(table);
  const tab = plan.settings.tabs.find((candidate) => candidate.table === table);
  const geometry = plan.geometry.tables.get(table);
  if (!layout || !tab || !geometry) throw new Error(`The plan holds no tab ${table}`);
  return composeTab({
    plan,
    template: tableTemplate(table),
    layout,
    rows: plan.contents.get(table) ?? [],
    name: geometry.tab,
    hidden: tab.hidden,
  });
}

/** Composes everything the workbook shall hold. */
export function composePlan(plan: PlanContext): Blueprint {
  const { settings } = plan;
  return {
    planId: settings.planId,
    language: settings.language,
    style: settings.style,
    tabs: settings.tabs.map(({ table }) => composePlanTab(plan, table)),
  };
}
