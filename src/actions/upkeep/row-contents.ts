import { fiscalYear } from '../../core/calendar/fiscal-year';
import { contentOf, type LayerRow, type NamedAxis } from '../../core/layer/layer-row';
import { SIMPLE_TARGETS, type LayerTargets } from '../../core/layer/layer-targets';
import type { HeldEntry } from '../../core/layer/roll-up-growth';
import { EMPTY_ROW, type RowContent } from '../../core/plan/content';
import { dashboardRows } from '../../core/plan/rows/dashboard';
import { indexRow } from '../../core/plan/rows/home';
import { asStored, withMode } from '../../core/plan/rows/crossed';
import { rollUpRow } from '../../core/plan/rows/rollup';
import type { PlanSettings } from '../../core/plan/settings';
import { formulaOf, type HeldGrid } from '../../core/upkeep/mended-tab';
import type { ReadFields } from '../../sheets/read-fields';
import type { ReadLists } from '../../sheets/read-lists';
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
  /** How targets shall be had when the mode changes; absent while they stay as they are. */
  readonly targets?: LayerTargets;
}

/** The first row of a metric on an axis also says what is left to share. */
function rollUpContents(held: readonly HeldEntry[], { fiscalStart, mode }: PlanSettings): RowContents {
  const seen = new Set<string>();
  return held.map((entry) => {
    if (entry === null) return null;
    const group = `${entry.axis}\n${entry.metric.toLowerCase()}`;
    const isFirst = entry.axis !== 'global' && !seen.has(group);
    seen.add(group);
    return withMode(rollUpRow({ ...entry, unit: null, period: fiscalYear(fiscalStart), isFirst }), mode);
  });
}

/** In a stored layer the figures are values, which Refresh alone writes; so may targets be. */
function layerContents({ read, layout }: HeldTab, grid: HeldGrid, sources: RowSources): RowContents {
  const { settings, fields, lists } = sources;
  const held = heldLayer({ layer: read, settings: fields, lists });
  const target = layout.placed.find(({ column }) => column.key === 'target')?.position ?? 0;
  const isUnassigned = (axis: NamedAxis, member: string) =>
    member.toLowerCase() === lists.label(axis === 'persona' ? 'rep' : axis, 'UNASSIGNED').toLowerCase();
  const { targets } = sources;
  const rules = { fiscalStart: settings.fiscalStart, isUnassigned, targets: targets ?? SIMPLE_TARGETS };
  const isValue = (index: number) => formulaOf(grid, read.geometry.firstRow + index, target) === '';
  const content = (row: LayerRow, index: number) => {
    const calculated = contentOf(row, rules);
    if (targets) return calculated;
    if (!held.areTargetsStored) return withMode(calculated, settings.mode);
    return isValue(index) ? asStored(calculated) : calculated;
  };
  return held.rows.map((row, index) =>
    row && (targets || held.mode === 'live') ? content(row, index) : null,
  );
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
      return rollUpContents(heldRollUp(held.read, sources), sources.settings);
    case 'actuals_month':
      return layerContents(held, grid, sources);
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
