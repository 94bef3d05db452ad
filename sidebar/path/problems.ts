import type { Axis, MemberAnswer } from '../../src/contract';
import type { Habits } from '../../src/core/plan/read/amounts';
import type { Language } from '../../src/core/schema/words';
import { fieldProblem, type Problem } from './field-problem';
import type { Draft } from './draft/draft';
import { membersOf, nameTwice, namesOf } from './draft/names';
import { habitsOf, typedGrowth, typedMoney, typedRevenue, typedStretch } from './preview/typed';

type Check = (draft: Draft, habits: Habits) => readonly (Problem | null)[];

const CHECKS: Readonly<Record<number, Check>> = {
  1: (draft) => [
    noSection(draft) ? { field: 'sections', key: 'mixSectionsMissing' } : null,
    draft.followed.length === 0 ? { field: 'followed', key: 'followMissing' } : null,
  ],
  2: (draft) => [draft.company.trim() === '' ? { field: 'company', key: 'companyMissing' } : null],
  3: figureProblems,
  4: (draft, habits) => draft.followed.flatMap((axis) => nameProblems(draft, axis, habits)),
  5: (draft) => [noTab(draft) ? { field: 'tabs', key: 'tabsMissing' } : null],
};

/** The problems of a screen, in the order of its fields; the server judges the rest. */
export function problemsOf(draft: Draft, screen: number, language: Language): readonly Problem[] {
  return (CHECKS[screen]?.(draft, habitsOf(draft, language)) ?? []).filter((problem) => problem !== null);
}

const noSection = ({ composed, mix }: Draft): boolean =>
  composed && mix.saved === '' && mix.sections.length === 0;

const noTab = ({ tabChoice, ticked }: Draft): boolean => tabChoice === 'own' && ticked.length === 0;

function figureProblems({ lastYear, growth, stretch }: Draft, habits: Habits): readonly (Problem | null)[] {
  return [
    blank(lastYear)
      ? { field: 'lastYear', key: 'revenueMissing' }
      : fieldProblem('lastYear', typedRevenue(lastYear, habits)),
    blank(growth)
      ? { field: 'growth', key: 'growthMissing' }
      : fieldProblem('growth', typedGrowth(growth, habits)),
    fieldProblem('stretch', typedStretch(stretch, growth, habits)),
  ];
}

function nameProblems(draft: Draft, axis: Axis, habits: Habits): readonly (Problem | null)[] {
  const field = 'members.' + axis;
  const names = namesOf(draft, axis);
  if (names.length === 0) return [{ field, key: 'namesMissing' }];
  const twice = nameTwice(names);
  if (twice !== null) return [{ field, key: 'nameTwice', values: { name: twice } }];
  return draft.sharing === 'equal' ? [] : amountProblems(field, membersOf(draft, axis), habits);
}

/** A blank amount is nothing to share with that name; one amount at least says how to share. */
function amountProblems(
  field: string,
  members: readonly MemberAnswer[],
  habits: Habits,
): readonly (Problem | null)[] {
  if (members.every(({ amount }) => blank(amount))) return [{ field: field + '.0', key: 'amountsMissing' }];
  return members.map(({ amount }, index) =>
    blank(amount) ? null : fieldProblem(field + '.' + index, typedMoney(amount, habits)),
  );
}

const blank = (text: string): boolean => text.trim() === '';
