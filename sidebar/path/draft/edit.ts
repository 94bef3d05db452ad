import type { Axis, Sharing, StyleSummary } from '../../../src/contract';
import { AXES, type Draft, SCREENS, type TabChoice } from './draft';
import { amountKey, namesOf } from './names';

/** The answers that are one line of text. */
export type TextAnswer =
  'company' | 'fiscalStart' | 'currency' | 'lastYear' | 'growth' | 'stretch' | 'statement';

export function setText(draft: Draft, answer: TextAnswer, value: string): Draft {
  return { ...draft, [answer]: value };
}

/** Another style brings other tabs: those ticked one by one no longer mean anything. */
export function chooseStyle(draft: Draft, style: StyleSummary): Draft {
  const followed = draft.followedByHand ? draft.followed : style.followed;
  const tabChoice = draft.tabChoice === 'own' ? 'essential' : draft.tabChoice;
  const mix = { ...draft.mix, saved: '' };
  const { key, composed } = style;
  return { ...draft, style: key, composed, followed, tabChoice, ticked: [], mix };
}

/** Kept in the usual order, whatever the order of the clicks. */
export function follow(draft: Draft, axis: Axis, on: boolean): Draft {
  const followed = AXES.filter((one) => (one === axis ? on : draft.followed.includes(one)));
  return { ...draft, followed, followedByHand: true };
}

export function setNames(draft: Draft, axis: Axis, text: string): Draft {
  return { ...draft, names: { ...draft.names, [axis]: text } };
}

/** Adds the names that are not there yet, one a line. */
export function addNames(draft: Draft, axis: Axis, added: readonly string[]): Draft {
  const names = new Set([...namesOf(draft, axis), ...added.map((name) => name.trim())].filter(Boolean));
  return setNames(draft, axis, [...names].join('\n'));
}

export function share(draft: Draft, sharing: Sharing): Draft {
  return { ...draft, sharing };
}

export function setAmount(draft: Draft, axis: Axis, name: string, amount: string): Draft {
  return { ...draft, amounts: { ...draft.amounts, [amountKey(draft.sharing, axis, name)]: amount } };
}

/** The first time, picking one's own tabs starts from the essential ones. */
export function chooseTabs(draft: Draft, tabChoice: TabChoice, essential: readonly string[]): Draft {
  const ticked = tabChoice === 'own' && draft.ticked.length === 0 ? essential : draft.ticked;
  return { ...draft, tabChoice, ticked };
}

export function tick(draft: Draft, table: string, on: boolean): Draft {
  const others = draft.ticked.filter((one) => one !== table);
  return { ...draft, ticked: on ? [...others, table] : others };
}

/** Stays within the five screens. */
export function goTo(draft: Draft, screen: number): Draft {
  return { ...draft, screen: Math.min(Math.max(screen, 1), SCREENS) };
}
