import { PlanError } from '../../core/errors';
import { layerMode } from '../../core/layer/layer-mode';
import {
  SIMPLE_TARGETS,
  storedTargets,
  TARGET_COLUMNS,
  type LayerTargets,
} from '../../core/layer/layer-targets';
import type { TargetMode } from '../../core/objectives/roll-up-input';
import type { PlanContext } from '../../core/plan/context';
import { composePlanTab } from '../../core/plan/plan';
import type { PlanTab } from '../../core/plan/settings';
import { table as tableTemplate } from '../../core/schema/catalogue';
import { formerIndex, mendIndex, tablesByName, type IndexMending } from '../../core/upkeep/mend-index';
import { swappedFormulas, type FormulaSwap } from '../../core/upkeep/swap-formulas';
import { grownContext, heldSettings, type HeldTab } from '../grow/held-plan';
import { namesForTabs, type NewTabs } from '../grow/new-tabs';
import { mendedTabs, type ComposedTab } from '../upkeep/plan-mending';
import { readFullPlan, type FullPlan } from '../upkeep/read-plan';
import { leavesIn } from './held-targets';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** What the index of Home becomes, and what it was. */
interface ChangedIndex {
  readonly home: HeldTab;
  readonly index: IndexMending;
  readonly former: IndexMending;
  /** Rows of its sheet. */
  readonly rows: number;
}

/** Everything a change of mode will write, found before anything is written. */
export interface ModeChange {
  readonly full: FullPlan;
  readonly mode: TargetMode;
  /** The tab of the detail, when the plan lacks it. */
  readonly coming: NewTabs;
  readonly swaps: readonly { readonly held: HeldTab; readonly cells: readonly FormulaSwap[] }[];
  /** Null for a plan without Home. */
  readonly index: ChangedIndex | null;
  /** Whether the monthly layer holds the targets as values. */
  readonly isStored: boolean;
}

const DETAIL = 'targets';
const LAYER = 'actuals_month';
const NOTHING: ReadonlySet<string> = new Set();

const heldIn = ({ tabs }: FullPlan, table: string): HeldTab | undefined =>
  tabs.find(({ held }) => held.table === table)?.held;

/** How the targets of the layer are had now. */
function targetsNow({ live, lists }: FullPlan): LayerTargets {
  const mode = lists.keyOf('layer_mode', String(live.settings.value('target_layer')));
  return mode === 'stored' ? { writing: 'stored', sumsOf: () => null } : { writing: live.mode };
}

/** How they shall be had: a detail kept from before may be too long for formulas. */
function targetsIn(full: FullPlan, mode: TargetMode): LayerTargets {
  if (mode === 'simple') return SIMPLE_TARGETS;
  const [detail, layer] = [heldIn(full, DETAIL)?.read, heldIn(full, LAYER)?.read];
  const words = { settings: full.live.settings, lists: full.lists };
  if (!detail || layerMode(layer?.values.length ?? 0, detail.values.length) === 'live')
    return { writing: 'crossed' };
  return storedTargets(leavesIn(detail, words));
}

function tabsHeld({ tabs }: FullPlan): readonly PlanTab[] {
  return tabs.map(({ held: { table, hidden } }) => ({ table, hidden }));
}

/** The plan in its new mode, with the tab that comes. */
function contextIn(full: FullPlan, mode: TargetMode, coming: ReadonlyMap<string, string>): PlanContext {
  const tabs = [...tabsHeld(full), ...[...coming.keys()].map((table) => ({ table, hidden: false }))];
  const settings = { ...heldSettings(full.live, tabs), mode };
  return grownContext(
    full.tabs.map(({ held }) => held),
    settings,
    coming,
  );
}

/** Names of the tabs that come: the detail, when targets are crossed and the plan lacks it. */
function comingNames(
  spreadsheet: Spreadsheet,
  { live }: FullPlan,
  mode: TargetMode,
): ReadonlyMap<string, string> {
  if (mode === 'simple' || live.plan.tabs.has(DETAIL)) return new Map();
  const taken = spreadsheet.getSheets().map((sheet) => sheet.getName());
  return namesForTabs([DETAIL], taken, live.plan.mark.language);
}

/** The index leads to the detail while it is in sight. */
function indexIn(
  full: FullPlan,
  after: readonly ComposedTab[],
  names: ReadonlyMap<string, string>,
  mode: TargetMode,
) {
  const home = after.find(({ tab }) => tab.held.table === 'home');
  if (!home) return null;
  const tabs = [
    ...full.tabs.map(({ held: { table, name, hidden } }) => ({ table, name, hidden })),
    ...[...names].map(([table, name]) => ({ table, name, hidden: true })),
  ];
  const isShown = ({ table, hidden }: PlanTab) => (table === DETAIL ? mode === 'crossed' : !hidden);
  const shown = tabs.filter((tab) => tab.table !== 'home' && isShown(tab));
  const index = mendIndex(home.mended, shown, tablesByName(tabs));
  const { held } = home.tab;
  return { home: held, index, former: formerIndex(home.mended, index, tabs), rows: held.sheet.getMaxRows() };
}

/** Formulas that change, tab by tab. */
function swapsOf(
  before: readonly ComposedTab[],
  after: readonly ComposedTab[],
  isStored: boolean,
): ModeChange['swaps'] {
  return before.flatMap(({ tab: { held }, mended }, index) => {
    const other = after[index]?.mended;
    const stored = isStored && held.table === LAYER ? new Set(TARGET_COLUMNS) : NOTHING;
    const cells = other ? swappedFormulas(mended, other, stored) : [];
    return cells.length > 0 ? [{ held, cells }] : [];
  });
}

function requireField({ live }: FullPlan): void {
  if (live.settings.row('target_mode') > 0) return;
  const { language } = live.plan.mark;
  const { fields, name } = tableTemplate('settings');
  const field = fields.find(({ key }) => key === 'target_mode')?.label[language] ?? '';
  throw new PlanError('fieldMissing', { field, tab: name[language] });
}

/**
 * Finds what changes in a plan with the way its targets are shared. Writes nothing.
 * @throws PlanError when the settings lost the field that says it.
 */
export function modeChange(spreadsheet: Spreadsheet, planId: string, mode: TargetMode): ModeChange {
  const full = readFullPlan(spreadsheet, planId);
  requireField(full);
  const names = comingNames(spreadsheet, full, mode);
  const context = contextIn(full, mode, names);
  const [now, then] = [targetsNow(full), targetsIn(full, mode)];
  const after = mendedTabs(full, context, then);
  const shown = full.tabs.filter(({ held }) => !held.hidden).map(({ held }) => held.sheet.getIndex());
  return {
    full,
    mode,
    coming: {
      tabs: [...names.keys()].map((table) => composePlanTab(context, table)),
      position: Math.max(0, ...shown),
    },
    swaps: swapsOf(
      mendedTabs(full, contextIn(full, full.live.mode, new Map()), now),
      after,
      now.writing === 'stored',
    ),
    index: indexIn(full, after, names, mode),
    isStored: then.writing === 'stored',
  };
}
