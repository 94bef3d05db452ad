import type { StyleSummary, WorkbookState } from '../../../src/contract';
import type { Words } from '../../../src/core/schema/words';

/** A section of a style, as one of those a plan is composed of. */
export interface MixSection {
  /** Such as `smart.diagnosis`. */
  readonly key: string;
  readonly style: StyleSummary;
  readonly name: Words;
  readonly tabs: readonly string[];
}

/** The styles whose sections can be ticked. */
export function mixableStyles({ styles }: WorkbookState): readonly StyleSummary[] {
  return styles.filter(({ composed }) => !composed);
}

/** The sections of a style that hold tabs of their own. */
export function sectionsOf(style: StyleSummary): readonly MixSection[] {
  return style.sections
    .filter(({ tabs }) => tabs.length > 0)
    .map(({ key, name, tabs }) => ({ key: style.key + '.' + key, style, name, tabs }));
}

/** Keys of the sections a plan that starts from a style holds at first: all of them. */
export function sectionKeys(style: StyleSummary | undefined): readonly string[] {
  return style ? sectionsOf(style).map(({ key }) => key) : [];
}

/** The sections ticked, in the order of the styles. */
export function tickedSections(state: WorkbookState, ticked: readonly string[]): readonly MixSection[] {
  return mixableStyles(state)
    .flatMap(sectionsOf)
    .filter(({ key }) => ticked.includes(key));
}
