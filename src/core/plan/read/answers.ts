import { PlanError } from '../../errors';
import { firstStyle, styleKeys, tableKeys } from '../../schema/catalogue';
import { AXES, type Axis, type PlanAnswers } from '../answers';
import { chooseTabs } from '../choose-tabs';
import { objectiveSentence } from '../sentence';
import type { Member, PlanSettings, PlanTab } from '../settings';
import { readGrowth, readRevenue, readStretch, type Habits } from './amounts';
import { readFiscalStart } from './fiscal-start';
import { Issues, type FieldIssue } from './issues';
import { readMembers } from './members';
import { readCompany, readCurrency, readStatement } from './texts';

/** What the workbook adds to the answers. */
export interface PlanFacts {
  readonly planId: string;
  readonly number: number;
  readonly today: number;
}

export type ReadAnswers =
  | { readonly ok: true; readonly settings: PlanSettings }
  | { readonly ok: false; readonly issues: readonly FieldIssue[] };

/** @throws PlanError when there is no such style. */
export function readStyle(key: string): string {
  if (!styleKeys().includes(key)) throw new PlanError('styleUnknown', { value: key });
  return key;
}

function readTabs(style: string, choice: PlanAnswers['tabs']): readonly PlanTab[] {
  const unknown = typeof choice === 'string' ? undefined : choice.find((key) => !tableKeys().includes(key));
  if (unknown !== undefined) throw new PlanError('tabUnknown', { value: unknown });
  return chooseTabs(style, choice);
}

type Members = Record<Axis, readonly Member[]>;

function readAllMembers(answers: PlanAnswers, habits: Habits, issues: Issues): Members {
  const followed = AXES.filter((axis) => answers.members[axis] !== undefined);
  issues.read('members', () => {
    if (followed.length === 0) throw new PlanError('nothingFollowed');
  });
  const read = (axis: Axis) =>
    issues.read(`members.${axis}`, () => readMembers(answers.members[axis] ?? [], answers.sharing, habits)) ??
    [];
  const members: Members = { rep: [], product: [], channel: [] };
  for (const axis of followed) members[axis] = read(axis);
  return members;
}

/**
 * Reads the answers of the five screens.
 * @returns the settings of the plan, or every answer to put right.
 */
export function readAnswers(answers: PlanAnswers, facts: PlanFacts): ReadAnswers {
  const issues = new Issues();
  const style = issues.read('style', () => readStyle(answers.style)) ?? firstStyle();
  const currency = issues.read('currency', () => readCurrency(answers.currency)) ?? 'EUR';
  const habits = { language: answers.language, currency };
  const growth = issues.read('growth', () => readGrowth(answers.growth, habits));
  const settings = {
    ...facts,
    language: answers.language,
    style,
    mixed: answers.mixed.filter((key) => styleKeys().includes(key)),
    company: issues.read('company', () => readCompany(answers.company)) ?? '',
    currency,
    fiscalStart: issues.read('fiscalStart', () => readFiscalStart(answers.fiscalStart)) ?? 0,
    lastYear: issues.read('lastYear', () => readRevenue(answers.lastYear, habits)) ?? 0,
    growth: growth ?? 0,
    stretch: issues.read('stretch', () => readStretch(answers.stretch, growth, habits)),
    statement: issues.read('statement', () => readStatement(answers.statement)) ?? '',
    axes: AXES.filter((axis) => answers.members[axis] !== undefined),
    mode: 'simple' as const,
    members: readAllMembers(answers, habits, issues),
    sharing: answers.sharing,
    tabs: issues.read('tabs', () => readTabs(style, answers.tabs)) ?? [],
    demo: false,
  };
  if (issues.found.length > 0) return { ok: false, issues: issues.found };
  return {
    ok: true,
    settings: { ...settings, statement: settings.statement || objectiveSentence(settings) },
  };
}
