import type { SavedMix, StyleSummary } from '../../../src/contract';
import type { Draft } from '../draft/draft';
import { sectionKeys } from './sections';

/** Other sections bring other tabs: those ticked one by one no longer mean anything. */
function withSections(draft: Draft, mix: Draft['mix']): Draft {
  const tabChoice = draft.tabChoice === 'own' ? 'essential' : draft.tabChoice;
  return { ...draft, mix, tabChoice, ticked: [] };
}

/** Starts again from all the sections of a style. */
export function startFrom(draft: Draft, style: StyleSummary): Draft {
  const followed = draft.followedByHand ? draft.followed : style.followed;
  return withSections({ ...draft, followed }, { start: style.key, sections: sectionKeys(style), saved: '' });
}

/** Takes a saved choice as it is. */
export function pickSaved(draft: Draft, { name, tabs }: SavedMix): Draft {
  return { ...draft, mix: { ...draft.mix, saved: name }, tabChoice: 'own', ticked: tabs };
}

export function tickSection(draft: Draft, key: string, on: boolean): Draft {
  const others = draft.mix.sections.filter((one) => one !== key);
  return withSections(draft, { ...draft.mix, sections: on ? [...others, key] : others });
}

/** The saved choices are no longer what they were; a choice that is gone is no longer picked. */
export function setMixes(draft: Draft, mixes: readonly SavedMix[]): Draft {
  const { saved } = draft.mix;
  const isGone = saved !== '' && !mixes.some(({ name }) => name === saved);
  const known = { ...draft, mixes };
  return isGone ? withSections(known, { ...draft.mix, saved: '' }) : known;
}
