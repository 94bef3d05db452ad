import type { Axis, MemberAnswer } from '../../src/contract';
import type { Language } from '../../src/core/schema/words';
import type { WordKey } from '../words/en';
import type { Values } from '../words/speech';
import type { Draft } from './draft/draft';
import { membersOf, nameTwice, namesOf } from './draft/names';
import { readAmount, readPercent } from './preview/typed';

/** What keeps a screen from going on; the server judges the rest. */
export interface Problem {
  readonly field: string;
  readonly key: WordKey;
  readonly values?: Values;
}

type Check = (draft: Draft, language: Language) => readonly (Problem | null)[];

const CHECKS: Readonly<Record<number, Check>> = {
  1: (draft) => [draft.followed.length === 0 ? { field: 'followed', key: 'followMissing' } : null],
  2: (draft) => [draft.company.trim() === '' ? { field: 'company', key: 'companyMissing' } : null],
  3: (draft, language) => [
    amountProblem('lastYear', draft.lastYear, 'revenueMissing', language),
    percentProblem('growth', draft.growth, 'growthMissing', language),
    draft.stretch.trim() ? percentProblem('stretch', draft.stretch, 'growthMissing', language) : null,
  ],
  4: (draft, language) => draft.followed.flatMap((axis) => nameProblems(draft, axis, language)),
  5: (draft) => [noTab(draft) ? { field: 'tabs', key: 'tabsMissing' } : null],
};

/** The problems of a screen, in the order of its fields. */
export function problemsOf(draft: Draft, screen: number, language: Language): readonly Problem[] {
  return (CHECKS[screen]?.(draft, language) ?? []).filter((problem) => problem !== null);
}

const noTab = ({ tabChoice, ticked }: Draft): boolean => tabChoice === 'own' && ticked.length === 0;

/** Examples in the reader's own habits. */
const AMOUNT: Readonly<Record<Language, string>> = { fr: '2\u202f400\u202f000', en: '2,400,000' };
const PERCENT: Readonly<Record<Language, string>> = { fr: '10\u00a0%', en: '10%' };

function amountProblem(field: string, text: string, missing: WordKey, language: Language): Problem | null {
  if (text.trim() === '') return { field, key: missing };
  if (readAmount(text, language) !== null) return null;
  return { field, key: 'amountUnreadable', values: { example: AMOUNT[language] } };
}

function percentProblem(field: string, text: string, missing: WordKey, language: Language): Problem | null {
  if (text.trim() === '') return { field, key: missing };
  if (readPercent(text, language) !== null) return null;
  return { field, key: 'percentUnreadable', values: { example: PERCENT[language] } };
}

function nameProblems(draft: Draft, axis: Axis, language: Language): readonly (Problem | null)[] {
  const field = 'members.' + axis;
  const names = namesOf(draft, axis);
  if (names.length === 0) return [{ field, key: 'namesMissing' }];
  const twice = nameTwice(names);
  if (twice !== null) return [{ field, key: 'nameTwice', values: { name: twice } }];
  if (draft.sharing === 'equal') return [];
  return amountProblems(field, membersOf(draft, axis), language);
}

/** A blank amount is nothing to share with that name; one amount at least says how to share. */
function amountProblems(
  field: string,
  members: readonly MemberAnswer[],
  language: Language,
): readonly (Problem | null)[] {
  const typed = members.map(({ amount }) => amount.trim());
  if (typed.every((amount) => amount === '')) return [{ field: field + '.0', key: 'amountsMissing' }];
  return typed.map((amount, index) =>
    amount === '' ? null : amountProblem(field + '.' + index, amount, 'amountsMissing', language),
  );
}
