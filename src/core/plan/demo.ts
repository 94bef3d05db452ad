import { day, parts, type Day } from '../calendar/day';
import { demoCompany, type DemoCompany, type DemoMember } from '../demo/company';
import { AXES, type PlanAnswers } from './answers';
import { chooseTabs } from './choose-tabs';
import { readStyle, type PlanFacts } from './read/answers';
import { objectiveSentence } from './sentence';
import type { Member, PlanSettings } from './settings';

/** The demonstration is the same company for everyone. */
const SEED = 2026;
/** Before this month the calendar year is too young to show a plan that lives. */
const FIRST_TELLING_MONTH = 4;

/** A fiscal year some months old: this calendar year, or the one begun last July. */
function demoStart(today: Day): Day {
  const { year, month } = parts(today);
  return month >= FIRST_TELLING_MONTH ? day(year, 1, 1) : day(year - 1, 7, 1);
}

type Origin = Pick<PlanSettings, 'fiscalStart' | 'today' | 'language'>;

let made: { readonly key: string; readonly company: DemoCompany } | null = null;

/** The company of a demonstration plan, made again from its settings; the last one made is kept. */
export function companyOf({ fiscalStart, today, language }: Origin): DemoCompany {
  const key = `${fiscalStart} ${today} ${language}`;
  if (made?.key !== key) made = { key, company: demoCompany(SEED, fiscalStart, today, language) };
  return made.company;
}

function members(people: readonly DemoMember[]): readonly Member[] {
  return people.map(({ name, team, lastYear }) => ({ name, team, amount: lastYear }));
}

/** What a demonstration plan takes from the answers. */
type DemoAnswers = Pick<PlanAnswers, 'language' | 'style' | 'tabs'>;

/**
 * Settings of the demonstration plan: a company that exists nowhere, in the middle of its year.
 * @throws PlanError when there is no such style.
 */
export function demoSettings({ language, style, tabs }: DemoAnswers, facts: PlanFacts): PlanSettings {
  const fiscalStart = demoStart(facts.today);
  const company = companyOf({ fiscalStart, today: facts.today, language });
  const { currency, growth, stretch } = company;
  const lastYear = company.lastYear.total;
  return {
    ...facts,
    language,
    style: readStyle(style),
    mixed: [],
    company: company.name,
    currency,
    fiscalStart,
    lastYear,
    growth,
    stretch,
    statement: objectiveSentence({ language, currency, fiscalStart, lastYear, growth }),
    axes: AXES,
    mode: 'simple',
    members: {
      rep: members(company.reps),
      product: members(company.products),
      channel: members(company.channels),
    },
    sharing: 'last_year',
    tabs: chooseTabs(style, tabs === 'complete' ? 'complete' : 'essential'),
    demo: true,
  };
}
