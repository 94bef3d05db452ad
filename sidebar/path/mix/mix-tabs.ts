import type { SavedMix, WorkbookState } from '../../../src/contract';
import type { Draft } from '../draft/draft';
import { styleOf } from '../style-of';
import { type MixSection, sectionsOf, tickedSections } from './sections';

/** The essential tabs of the style a mix starts from, without those of the sections unticked. */
function tabsOfStart(state: WorkbookState, { start, sections }: Draft['mix']): readonly string[] {
  const style = styleOf(state, start);
  if (!style) return [];
  const dropped = sectionsOf(style).filter(({ key }) => !sections.includes(key));
  const gone = new Set(dropped.flatMap(({ tabs }) => tabs));
  return style.essential.filter((table) => !gone.has(table));
}

/** The essential tabs of a section; all of its tabs, when those are there already: ticking always adds something. */
function tabsAdded({ style, tabs }: MixSection, present: readonly string[]): readonly string[] {
  const essential = tabs.filter((table) => style.essential.includes(table));
  return essential.some((table) => !present.includes(table)) ? essential : tabs;
}

/** The essential tabs of the start, and those each section of another style adds. */
function essentialTabs(state: WorkbookState, mix: Draft['mix']): readonly string[] {
  const own = tabsOfStart(state, mix);
  const others = tickedSections(state, mix.sections).filter(({ style }) => style.key !== mix.start);
  return [...new Set([...own, ...others.flatMap((section) => tabsAdded(section, own))])];
}

/** The tabs of the sections ticked, each once: the essential ones, or all. */
export function mixTabs(
  state: WorkbookState,
  mix: Draft['mix'],
  choice: 'essential' | 'complete',
): readonly string[] {
  const essential = essentialTabs(state, mix);
  if (choice === 'essential') return essential;
  const all = tickedSections(state, mix.sections).flatMap(({ tabs }) => tabs);
  return [...new Set([...essential, ...all])];
}

/** The saved choice a mix is made of; null when it is made of sections. */
export function savedMixOf({ mix, mixes }: Draft): SavedMix | null {
  return mixes.find(({ name }) => name === mix.saved) ?? null;
}

/** The styles a mix takes its tabs from, the one it starts from first. */
export function stylesMixed(state: WorkbookState, draft: Draft): readonly string[] {
  const saved = savedMixOf(draft);
  if (saved) return saved.styles;
  const { start, sections } = draft.mix;
  const styles = tickedSections(state, sections).map(({ style }) => style.key);
  return [...new Set([start, ...styles])].filter((key) => styles.includes(key));
}
