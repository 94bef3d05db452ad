import { fiscalYear } from '../../core/calendar/fiscal-year';
import { contentOf, type NamedAxis } from '../../core/layer/layer-row';
import type { HeldEntry } from '../../core/layer/roll-up-growth';
import { EMPTY_ROW, type RowContent } from '../../core/plan/content';
import { dashboardRows } from '../../core/plan/rows/dashboard';
import { indexRow } from '../../core/plan/rows/home';
import { rollUpRow } from '../../core/plan/rows/rollup';
import type { PlanSettings } from '../../core/plan/settings';
import { formulaOf, type HeldGrid } from '../../core/upkeep/mended-tab';
import type { ReadFields } from '../../sheets/read-fields';
import type { ReadLists } from '../../sheets/read-lists';
import type { ReadTable } from '../../sheets/read-table';
import { heldLayer, heldRollUp } from '../layer/held-rows';
import type { HeldTab } from '../grow/held-plan';

/** What each row of data of a tab calculates; null for a row that is none of ours. */
export type RowContents = readonly (RowContent | null)[];

/** What the rows of a plan depend on. */
export interface RowSources {
  readonly settings: PlanSettings;
  readonly fields: ReadFields;
  readonly lists: ReadLists;
  /** Key of each tab of the plan, by the name it has. */
  readonly tableNamed: ReadonlyMap<string, string>;
}

/** The first row of a metric on an axis also says what is left to share. */
function rollUpContents(held: readonly HeldEntry[], fiscalStart: number): RowContents {
  const seen = new Set<string>();
  return held.map((entry) => {
    if (entry === null) return null;
    const group = `${entry.axis}\n${entry.metric.toLowerCase()}`;
    const isFirst = entry.axis !== 'global' && !seen.has(group);
    seen.add(group);
    return rollUpRow({ ...entry, unit: null, period: fiscalYear(fiscalStart), isFirst });
  });
}

/** In a stored layer the figures are values, which Refresh alone writes. */
function layerContents(layer: ReadTable, { settings, fields, lists }: RowSources): RowContents {
  const held = heldLayer({ layer, settings: fields, lists });
  const isUnassigned = (axis: NamedAxis, member: string) =>
    member.toLowerCase() === lists.label(axis === 'persona' ? 'rep' : axis, 'UNASSIGNED').toLowerCase();
  const rules = { fiscalStart: settings.fiscalStart, isUnassigned };
  return held.rows.map((row) => (row && held.mode === 'live' ? contentOf(row, rules) : null));
}

/** Rows that count the rank of an objective: those that still calculate something, in their order. */
function dashboardContents({ read, layout }: HeldTab, grid: HeldGrid): RowContents {
  const ranked = dashboardRows();
  let rank = -1;
  return read.values.map((_, index) => {
    const row = read.geometry.firstRow + index;
    if (!layout.placed.some(({ position }) => formulaOf(grid, row, position) !== '')) return null;
    rank += 1;
    return ranked[rank] ?? null;
  });
}

/** Rows of the index of Home, each known by the name of the tab it leads to. */
function homeContents({ read }: HeldTab, { settings, tableNamed }: RowSources): RowContents {
  return read.values.map((_, row) => {
    const name = String(read.cell(row, 'tab'));
    const table = tableNamed.get(name);
    return table === undefined ? null : indexRow(table, name, settings);
  });
}

/** What the rows of a tab calculate, by what they name. */
export function rowContents(held: HeldTab, grid: HeldGrid, sources: RowSources): RowContents {
  switch (held.table) {
    case 'rollup':
      return rollUpContents(heldRollUp(held.read, sources), sources.settings.fiscalStart);
    case 'actuals_month':
      return layerContents(held.read, sources);
    case 'dashboard':
      return dashboardContents(held, grid);
    case 'home':
      return homeContents(held, sources);
    default:
      return held.template.prepared > 0 || held.template.layout === 'entry'
        ? held.read.values.map(() => EMPTY_ROW)
        : [];
  }
}
