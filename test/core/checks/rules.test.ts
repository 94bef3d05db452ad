import { checkPlan, SEVERITIES } from '../../../src/core/checks/check-plan';
import type { Finding } from '../../../src/core/checks/finding';
import { RULES } from '../../../src/core/checks/index';
import { en } from '../../../src/locales/en';
import { fr } from '../../../src/locales/fr';
import { CASES } from './cases/index';
import type { Case } from './cases/case';
import { readingOf, word, type Tabs } from './reading';

/** What one rule finds in a plan. */
function found({ rule, ...damage }: Case, tabs: Tabs): readonly Finding[] {
  return checkPlan(readingOf(tabs, damage)).filter((finding) => finding.rule === rule);
}

const NUMBERED = CASES.map((given, index) => [`${given.rule} #${index}`, given] as const);

describe.each(NUMBERED)('%s', (_, given) => {
  test('is told once, at its place', () => {
    const findings = found(given, given.wrong);
    expect(findings.map(({ table, row, column }) => [table, row, column])).toEqual([given.at]);
  });

  test('is told of no plan that is right', () => {
    expect(found(given, given.right)).toEqual([]);
  });

  test('shows what its sentences ask for', () => {
    const [finding] = found(given, given.wrong);
    const sentences = [fr, en].flatMap((words) => [words[`check_${given.rule}`], words[`fix_${given.rule}`]]);
    const blanks = sentences.flatMap((sentence) =>
      [...sentence.matchAll(/\{(\w+)\}/gu)].map(([, name]) => name),
    );
    expect(Object.keys(finding?.values ?? {})).toEqual(expect.arrayContaining(blanks));
  });
});

test('every rule has a case, and every sentence a rule', () => {
  const keys = RULES.map(({ key }) => key);
  expect(new Set(CASES.map(({ rule }) => rule))).toEqual(new Set(keys));
  expect(new Set(keys).size).toBe(keys.length);
  expect(Object.keys(en).filter((key) => key.startsWith('check_'))).toHaveLength(keys.length);
});

test('the most severe comes first, then the order of the workbook', () => {
  const reading = readingOf({
    tools: [{ tool: 'CRM', cost: 12 }],
    actions: [{ action: 'Relancer' }, { action: 'Appeler', start: 'lundi' }],
  });
  const findings = checkPlan(reading).filter(({ row }) => row !== null);
  const ranks = findings.map(({ severity }) => SEVERITIES.indexOf(severity));
  expect(ranks.every((rank, index) => index === 0 || (ranks[index - 1] ?? 0) <= rank)).toBe(true);
  const errors = findings.filter(({ severity }) => severity === 'error');
  expect(errors.map(({ table, row }) => `${table} ${row}`)).toEqual(['actions 4', 'actions 5', 'actions 5']);
  expect(findings.find(({ severity }) => severity === 'warning')?.table).toBe('tools');
});

test('nothing is said of tabs the plan does not hold', () => {
  const told = checkPlan(readingOf({})).map(({ rule }) => rule);
  expect(new Set(told)).toEqual(new Set(['table_missing']));
});

test('a change of a rate is told with what either reading leads to', () => {
  const rate = { id: 'KPI-002', label: 'Taux', unit: word('unit', 'percent'), change: 0.02 };
  const told = (base: number | '') =>
    checkPlan(readingOf({ kpis: [{ ...rate, base }] })).find(({ rule }) => rule === 'change_ambiguous')
      ?.values;
  expect(told(0.15)).toMatchObject({ base: 15, points: 17, relative: 15.3 });
  expect(told('')).toMatchObject({ base: 10, points: 12, relative: 10.2 });
});
