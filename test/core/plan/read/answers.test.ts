import { day } from '../../../../src/core/calendar/day';
import type { PlanAnswers } from '../../../../src/core/plan/answers';
import { readAnswers } from '../../../../src/core/plan/read/answers';
import { readSentence } from '../../../../src/core/plan/read/sentence-facts';
import { answers } from '../../../support/plan';
import { worded } from './refusal';

const FACTS = { planId: 'p', number: 1, today: day(2026, 11, 3) };

function settingsOf(changes: Partial<PlanAnswers>) {
  const read = readAnswers(answers(changes), FACTS);
  if (!read.ok) throw new Error(read.issues.map(({ error }) => error.key).join());
  return read.settings;
}

function issuesOf(changes: Partial<PlanAnswers>) {
  const read = readAnswers(answers(changes), FACTS);
  return read.ok ? [] : read.issues.map(({ field, error }) => ({ field, ...worded(error) }));
}

test('reads a plan', () => {
  expect(settingsOf({})).toMatchObject({
    ...FACTS,
    language: 'fr',
    style: 'smart',
    company: 'Atelier Lumière',
    currency: 'EUR',
    fiscalStart: day(2027, 1, 1),
    lastYear: 240_000_000,
    growth: 0.1,
    stretch: 0.15,
    axes: ['rep', 'product', 'channel'],
    sharing: 'equal',
    demo: false,
  });
});

test('words the objective when nobody did', () => {
  expect(settingsOf({}).statement).toMatch(/^Porter le CA HT/u);
  expect(settingsOf({ statement: ' Doubler le CA ' }).statement).toBe('Doubler le CA');
});

test('an axis left out is not followed', () => {
  const { axes, members } = settingsOf({ members: { channel: [{ name: 'Boutique', amount: '' }] } });
  expect(axes).toEqual(['channel']);
  expect(members).toMatchObject({ rep: [], product: [], channel: [{ name: 'Boutique' }] });
});

test('tabs ticked one by one', () => {
  const shown = settingsOf({ tabs: ['swot'] }).tabs.filter(({ hidden }) => !hidden);
  expect(shown.map(({ table }) => table)).toEqual(['home', 'swot']);
});

test.each<[Partial<PlanAnswers>, string, string]>([
  [{ style: 'clever' }, 'style', 'styleUnknown'],
  [{ currency: '€' }, 'currency', 'currencyUnknown'],
  [{ growth: '0,1' }, 'growth', 'percentScale'],
  [{ company: '' }, 'company', 'companyMissing'],
  [{ fiscalStart: '2027-01-02' }, 'fiscalStart', 'fiscalStartNotFirst'],
  [{ lastYear: '0' }, 'lastYear', 'amountNotPositive'],
  [{ stretch: '5' }, 'stretch', 'stretchNotAbove'],
  [{ statement: 'x'.repeat(501) }, 'statement', 'statementTooLong'],
  [{ members: {} }, 'members', 'nothingFollowed'],
  [{ members: { rep: [] } }, 'members.rep', 'membersMissing'],
  [{ tabs: ['swott'] }, 'tabs', 'tabUnknown'],
])('%j: the answer %s is to put right', (changes, field, key) => {
  expect(issuesOf(changes)).toEqual([expect.objectContaining({ field, key })]);
});

test('everything to put right is told at once, in both languages', () => {
  const issues = issuesOf({ company: '', lastYear: 'beaucoup', growth: '200', members: {} });
  expect(issues.map(({ field }) => field)).toEqual(['growth', 'company', 'lastYear', 'members']);
});

describe('the sentence alone', () => {
  test('is worded from the answers given so far', () => {
    const read = readSentence(answers({ company: '', members: {}, style: '' }));
    expect(read).toMatchObject({ ok: true, fiscalStart: day(2027, 1, 1) });
    expect(read.ok && read.statement).toMatch(/^Porter le CA HT de 2/u);
  });

  test('is the one typed when there is one', () => {
    expect(readSentence(answers({ statement: 'Doubler le CA' }))).toMatchObject({
      statement: 'Doubler le CA',
    });
  });

  test('tells what it cannot be worded from', () => {
    const read = readSentence(answers({ growth: '', lastYear: '' }));
    expect(read.ok ? [] : read.issues.map(({ field }) => field)).toEqual(['lastYear', 'growth']);
  });
});
