import type { NameQuestion } from '../../../src/contract';
import {
  answerTo,
  choicesOf,
  namesToAdd,
  questionKey,
  type Answers,
} from '../../../sidebar/intake/name-answers';
import { importPreview } from '../support/intake';

const question = (changes: Partial<NameQuestion>): NameQuestion => ({
  list: 'rep',
  name: 'A. Martin',
  rows: 1,
  near: [],
  canAdd: true,
  proposed: 'add',
  ...changes,
});

const NONE: Answers = new Map();

test('a name like another waits for an answer; others are proposed one', () => {
  expect(answerTo(question({ near: ['Anne Martin'], proposed: null }), NONE)).toBeNull();
  expect(answerTo(question({}), NONE)).toEqual({ kind: 'add' });
  expect(answerTo(question({ canAdd: false, proposed: 'nobody' }), NONE)).toEqual({ kind: 'nobody' });
  expect(answerTo(question({ near: ['Anne Martin'], proposed: null, remembered: null }), NONE)).toEqual({
    kind: 'nobody',
  });
  expect(answerTo(question({ remembered: 'Luc' }), NONE)).toEqual({ kind: 'same', member: 'Luc' });
});

test('what people say now goes first', () => {
  const asked = question({ remembered: 'Luc' });
  const answers: Answers = new Map([[questionKey(asked), { kind: 'add' }]]);
  expect(answerTo(asked, answers)).toEqual({ kind: 'add' });
});

test('names to add go by list; the server is told what every name is', () => {
  const questions = [
    question({ name: 'Zoé' }),
    question({ name: 'Site', list: 'channel' }),
    question({ name: 'VRP*', canAdd: false, proposed: 'nobody' }),
    question({ name: 'L. Petit', near: ['Luc Petit'], proposed: null }),
    question({ name: 'A. Martin', near: ['Anne Martin'], proposed: null }),
  ];
  const preview = { ...importPreview, questions };
  const answers: Answers = new Map([['rep a. martin', { kind: 'same', member: 'Anne Martin' }]]);
  expect(namesToAdd(preview, answers)).toEqual([
    { list: 'rep', names: ['Zoé'] },
    { list: 'channel', names: ['Site'] },
  ]);
  expect(choicesOf(preview, answers)).toEqual([
    { list: 'rep', name: 'Zoé', member: 'Zoé' },
    { list: 'channel', name: 'Site', member: 'Site' },
    { list: 'rep', name: 'VRP*', member: null },
    { list: 'rep', name: 'A. Martin', member: 'Anne Martin' },
  ]);
});

test('a name that is the same as another of the file is what that one is', () => {
  const questions = [
    question({ name: 'Zoé Noël' }),
    question({ name: 'Noël Zoé', near: ['Zoé Noël'], proposed: null }),
  ];
  const same: Answers = new Map([['rep noel zoe', { kind: 'same', member: 'Zoé Noël' }]]);
  const members = (answers: Answers) =>
    choicesOf({ ...importPreview, questions }, answers).map(({ member }) => member);
  expect(members(same)).toEqual(['Zoé Noël', 'Zoé Noël']);
  expect(members(new Map([...same, ['rep zoe noel', { kind: 'nobody' }]]))).toEqual([null, null]);
  expect(members(new Map([...same, ['rep zoe noel', { kind: 'same', member: 'Luc' }]]))).toEqual([
    'Luc',
    'Luc',
  ]);
});
