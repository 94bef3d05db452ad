import { day } from '../../../src/core/calendar/day';
import { label } from '../../../src/core/schema/label';
import { refused } from '../../support/serve';
import { check, OBJECTIVES, open, openEnglish, peoplesCells, verdicts } from './objectives';

const fill = (plan: ReturnType<typeof open>) =>
  OBJECTIVES.forEach((cells, index) => plan.put('objectives', 1 + index, cells));

describe('the objectives of a plan', () => {
  const plan = open();
  const created = verdicts(plan, 1);
  fill(plan);
  const before = peoplesCells(plan);
  const answer = check(plan);

  test('are judged by the sentence and the columns together', () => {
    expect(verdicts(plan, 7)).toStrictEqual([
      ['S M A R T — à renforcer : Dites dans quel but (« pour… »)', 5],
      ['[S] [M] A [R] T — Chiffrez l’objectif : combien, sur quel indicateur', 2],
      ['S M A R T', 5],
      ['S M A R T — à renforcer : Citez les moyens prévus ou les résultats passés', 5],
      [
        'S M A R T — à renforcer : Indiquez le niveau de départ ; pour un taux, dites « en points » ou « en % »',
        5,
      ],
      ['', ''],
      ['', ''],
    ]);
  });

  test('are judged as at the creation of the plan', () => expect(verdicts(plan, 1)).toStrictEqual(created));

  test('are counted, the example left out', () => expect(answer).toStrictEqual({ objectives: 4, smart: 3 }));

  test('change nowhere else', () => expect(peoplesCells(plan)).toStrictEqual(before));

  test('cost one read and one write a column', () => {
    const { calls } = plan.runtime;
    calls.reset();
    check(plan);
    expect(calls.count('Range.getValues')).toBe(1);
    expect(calls.count('Range.getNotes')).toBe(1);
    expect(calls.count('Range.setValues')).toBe(2);
    expect(calls.count('write')).toBe(3);
    expect(calls.count('SpreadsheetApp.flush')).toBe(1);
    expect(calls.noReadAfterWrite()).toStrictEqual([]);
  });
});

test('a sentence erased takes its verdict with it, and only its own', () => {
  const plan = open();
  fill(plan);
  check(plan);
  plan.put('objectives', 4, { statement: '' });
  plan.put('objectives', 2, { statement: ' ' });
  plan.put('objectives', 7, { smart: 'Ma note' });
  check(plan);
  const now = verdicts(plan, 8);
  expect([now[2], now[4], now[7]]).toStrictEqual([
    ['', ''],
    ['', ''],
    ['Ma note', ''],
  ]);
  expect(now[3]?.[1]).toBe(5);
});

test('a due date that is past, or before the start, is told; a blank one leaves it to the sentence', () => {
  const plan = open();
  const cells = { statement: 'Améliorer nos performances', start: day(2027, 1, 1) };
  plan.put('objectives', 1, { ...cells, due: day(2027, 3, 14) });
  plan.put('objectives', 2, { ...cells, due: day(2027, 3, 15) });
  plan.put('objectives', 3, { ...cells, due: '' });
  plan.put('objectives', 4, { ...cells, start: day(2028, 6, 1), due: day(2028, 1, 1) });
  check(plan);
  const isTimely = verdicts(plan, 5).map(([text]) => !String(text).includes('[T]'));
  expect(isTimely.slice(1)).toStrictEqual([false, true, false, false]);
});

test('a change on a rate that says neither points nor relative stays to be made clear', () => {
  const plan = open();
  const percent = label('unit', 'percent', 'fr');
  const rate = plan.values('kpis', 'label', 'unit').find(([, unit]) => unit === percent)?.[0] ?? '';
  const cells = { statement: 'Porter le taux de marge de 30 % à 31 %', metric: rate, change_type: '' };
  plan.put('objectives', 1, cells);
  plan.put('objectives', 2, { ...cells, change_type: 'En points' });
  check(plan);
  expect(rate).not.toBe('');
  expect(verdicts(plan, 3).map(([text]) => String(text).includes('niveau de départ'))).toStrictEqual([
    false,
    true,
    false,
  ]);
  expect(plan.runtime.calls.count('Range.getValues')).toBe(2);
});

test('columns are found by their marks, moved and renamed', () => {
  const plan = open();
  fill(plan);
  const sheet = plan.sheet('objectives');
  sheet.insertColumnsBefore(1, 2);
  sheet.getRange(plan.row('objectives', 0) - 1, plan.column('objectives', 'statement')).setValue('Ma phrase');
  plan.rename('objectives', 'Mes objectifs');
  check(plan);
  expect(verdicts(plan, 3)[2]).toStrictEqual(['S M A R T', 5]);
});

test('a column that is missing is named, and nothing is written', () => {
  const plan = open();
  plan.sheet('objectives').deleteColumn(plan.column('objectives', 'smart'));
  plan.runtime.calls.reset();
  const [error] = refused(plan.runtime, { kind: 'smart-check', planId: plan.planId });
  expect(error?.key).toBe('columnMissing');
  expect(plan.runtime.calls.count('Range.setValues')).toBe(0);
});

test('without the column of the criteria met, the verdict is written all the same', () => {
  const plan = open();
  fill(plan);
  plan.sheet('objectives').deleteColumn(plan.column('objectives', 'smart_met'));
  check(plan);
  expect(plan.values('objectives', 'smart')[2]).toStrictEqual(['S M A R T']);
});

test('an English plan is judged in English', () => {
  const plan = openEnglish();
  plan.put('objectives', 1, { statement: 'Improve our performance' });
  check(plan);
  expect(verdicts(plan, 2)[1]).toStrictEqual(['[S] [M] A [R] T — Add a figure on a metric', 2]);
});

test('the menu checks every plan, and says so', () => {
  const plan = open();
  plan.put('objectives', 1, { statement: 'Améliorer nos performances' });
  plan.runtime.run('checkSmart');
  expect(verdicts(plan, 2)[1]?.[1]).toBe(2);
  expect(plan.runtime.window.toasts.at(-1)?.message).toBe('Les avis SMART des objectifs sont à jour.');
});
