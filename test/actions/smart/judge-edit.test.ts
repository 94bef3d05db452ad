import { JUDGED_COLUMNS } from '../../../src/core/plan/rows/judged';
import { check, edited, OBJECTIVES, open, openEnglish, paste, peoplesCells, verdicts } from './objectives';

const writes = ({ runtime }: ReturnType<typeof open>) => runtime.calls.count('write');
const reads = ({ runtime }: ReturnType<typeof open>) => runtime.calls.count('read');

describe('an objective edited', () => {
  const plan = open();
  plan.put('objectives', 2, { statement: 'Vendre plus' });
  const [vague = {}] = OBJECTIVES;
  paste(plan, 1, [vague]);

  test('is judged, and no other', () => {
    expect(verdicts(plan, 3).slice(1)).toStrictEqual([
      ['[S] [M] A [R] T — Chiffrez l’objectif : combien, sur quel indicateur', 2],
      ['', ''],
    ]);
  });

  test('costs eight reads and two writes', () => {
    expect([reads(plan), writes(plan)]).toStrictEqual([8, 2]);
    expect(plan.runtime.calls.count('other')).toBe(0);
    expect(plan.runtime.calls.noReadAfterWrite()).toStrictEqual([]);
  });
});

test.each([
  ['a column that is not judged', { comment: 'À revoir' }],
  ['the verdict itself', { smart: 'Très bien' }],
])('an edit of %s costs five reads, and no write', (_, cells) => {
  const plan = open();
  paste(plan, 0, [cells]);
  expect([reads(plan), writes(plan)]).toStrictEqual([5, 0]);
});

test('an edit above the header, and of a row without a sentence, writes nothing', () => {
  const plan = open();
  plan.runtime.calls.reset();
  plan.runtime.edit(plan.sheet('objectives').getName(), 'B1', 'Mes objectifs');
  paste(plan, 5, [{ owner: 'Anne' }]);
  expect(writes(plan)).toBe(0);
});

test('an edit of people’s own tab costs one read', () => {
  const plan = open();
  plan.runtime.spreadsheet.insertSheet('À moi');
  plan.runtime.calls.reset();
  plan.runtime.edit('À moi', 'B8', 'Améliorer nos performances');
  expect([reads(plan), writes(plan)]).toStrictEqual([1, 0]);
});

test('an edit of any column that is read has the row judged again', () => {
  const plan = open();
  const unread = JUDGED_COLUMNS.filter((key) => {
    edited(plan, 0, 1, [key]);
    return writes(plan) !== 2;
  });
  expect(unread).toStrictEqual([]);
});

test('rows pasted together are judged together, in two writes', () => {
  const plan = open();
  paste(plan, 1, OBJECTIVES);
  expect(verdicts(plan, 5).every(([, met]) => typeof met === 'number')).toBe(true);
  expect(writes(plan)).toBe(2);
});

test('of a long paste, the first fifty rows are judged; the command judges the others', () => {
  const plan = open();
  plan.sheet('objectives').insertRowsAfter(plan.row('objectives', 20), 20);
  const sentences = Array.from({ length: 60 }, () => ['Améliorer nos performances']);
  const column = plan.column('objectives', 'statement');
  plan.sheet('objectives').getRange(plan.row('objectives', 1), column, 60, 1).setValues(sentences);
  edited(plan, 1, 60, ['statement']);
  const judged = () => verdicts(plan, 61).filter(([, met]) => met !== '').length;
  expect(judged()).toBe(1 + 50);
  check(plan);
  expect(judged()).toBe(1 + 60);
});

test('a paste that covers the header judges the rows below it', () => {
  const plan = open();
  plan.put('objectives', 0, { smart: '', smart_met: '' });
  const { sheetId } = plan.sheet('objectives');
  const bottom = plan.row('objectives', 0) - 1;
  plan.runtime.edited(sheetId, { top: 0, bottom, left: 0, right: 3 });
  expect(verdicts(plan, 1)[0]?.[1]).toBe(5);
});

test.each([
  ['French', open],
  ['English', openEnglish],
])('an edit and the command say the same, in %s', (_, opened) => {
  const [typed, commanded] = [opened(), opened()];
  for (const [index, cells] of OBJECTIVES.entries()) {
    paste(typed, 1 + index, [cells]);
    commanded.put('objectives', 1 + index, cells);
  }
  check(commanded);
  expect(verdicts(typed, 6)).toStrictEqual(verdicts(commanded, 6));
  expect(peoplesCells(typed)).toStrictEqual(peoplesCells(commanded));
});

test('a sentence erased takes its verdict with it', () => {
  const plan = open();
  paste(plan, 0, [{ statement: '' }]);
  expect(verdicts(plan, 1)).toStrictEqual([['', '']]);
});

test('a header whose notes were lost is known by its words', () => {
  const plan = open();
  const [vague = {}] = OBJECTIVES;
  const statement = plan.column('objectives', 'statement');
  const row = plan.row('objectives', 1);
  const smart = plan.column('objectives', 'smart');
  plan.sheet('objectives').getDataRange().clearNote();
  const range = plan.sheet('objectives').getRange(row, statement);
  range.setValue(vague['statement'] ?? '');
  const zone = { top: row - 1, bottom: row - 1, left: statement - 1, right: statement - 1 };
  plan.runtime.edited(plan.sheet('objectives').sheetId, zone);
  expect(plan.sheet('objectives').getRange(row, smart).getValue()).toContain('[S] [M]');
});

test.each(['Range.getNotes', 'Range.getValues', 'Range.setValues', 'Spreadsheet.getSpreadsheetTimeZone'])(
  'a failure of %s is passed over',
  (method) => {
    const plan = open();
    plan.runtime.faults.failAt(method);
    const [vague = {}] = OBJECTIVES;
    expect(() => plan.runtime.edit('Objectifs', 'B8', String(vague['statement']))).not.toThrow();
  },
);
