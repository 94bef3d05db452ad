import type { StyleSummary, WorkbookState } from '../../src/contract';
import type { Language } from '../../src/core/schema/words';
import type { Draft } from './draft/draft';
import { mixTabs } from './mix/mix-tabs';
import { styleOf } from './style-of';

/** A section of the plan and the tabs listed under it. */
export interface TabGroup {
  /** Empty for the tabs that belong to the plan as a whole. */
  readonly name: string;
  readonly tabs: readonly NamedTab[];
}

export interface NamedTab {
  readonly table: string;
  readonly name: string;
  readonly purpose: string;
}

/** The tables given, in the order of the style's sections; those of no section come first. Empty groups are left out. */
export function groupTabs(
  state: WorkbookState,
  style: StyleSummary,
  tables: readonly string[],
  language: Language,
): readonly TabGroup[] {
  const placed = new Set(style.sections.flatMap(({ tabs, offered }) => [...tabs, ...offered]));
  const name = (table: string): NamedTab => nameTab(state, table, language);
  const frame = { name: '', tabs: tables.filter((table) => !placed.has(table)).map(name) };
  const sections = style.sections.map((section) => ({
    name: section.name[language],
    tabs: [...section.tabs, ...section.offered].filter((table) => tables.includes(table)).map(name),
  }));
  return [frame, ...sections].filter(({ tabs }) => tabs.length > 0);
}

function nameTab(state: WorkbookState, table: string, language: Language): NamedTab {
  const tab = state.tabs.find((one) => one.table === table);
  return { table, name: tab?.name[language] ?? table, purpose: tab?.purpose[language] ?? '' };
}

/** The budget brings these, ticked or not. */
const BROUGHT: ReadonlySet<string> = new Set(['spend', 'budget_export']);

/** Every tab to tick: those of the essential plan, then those of the style's sections, offered ones included. */
export function tickableTabs(style: StyleSummary): readonly string[] {
  const inSections = style.sections.flatMap(({ tabs, offered }) => [...tabs, ...offered]);
  return [...new Set([...style.essential, ...inSections])].filter((table) => !BROUGHT.has(table));
}

/** The tabs of the complete plan: everything but what is only offered. */
export function completeTabs(style: StyleSummary): readonly string[] {
  return [...new Set([...style.essential, ...style.sections.flatMap(({ tabs }) => tabs)])];
}

/** The tabs of a ready choice. */
export function readyTabs(
  state: WorkbookState,
  draft: Draft,
  choice: 'essential' | 'complete',
): readonly string[] {
  const style = styleOf(state, draft.style);
  if (!style) return [];
  if (style.composed) return mixTabs(state, draft.mix, choice);
  return choice === 'complete' ? completeTabs(style) : style.essential;
}

/** The tabs the draft asks for. */
export function chosenTabs(state: WorkbookState, draft: Draft): readonly string[] {
  return draft.tabChoice === 'own' ? draft.ticked : readyTabs(state, draft, draft.tabChoice);
}
