import { type Draft, newDraft } from '../../../sidebar/path/draft/draft';
import { problemsOf } from '../../../sidebar/path/problems';
import { amountKey } from '../../../sidebar/path/draft/names';
import { workbook } from '../support/state';

const start = newDraft(workbook('fr'), 'fr');
const problems = (screen: number, changes: Partial<Draft>, language: 'fr' | 'en' = 'fr') =>
  problemsOf({ ...start, ...changes }, screen, language).map(({ field, key }) => `${field} ${key}`);

test.each<[number, Partial<Draft>, string[]]>([
  [1, {}, []],
  [1, { followed: [] }, ['followed followMissing']],
  [2, { company: ' ' }, ['company companyMissing']],
  [2, { company: 'Durand' }, []],
  [3, {}, ['lastYear revenueMissing']],
  [3, { lastYear: '2 400 000' }, []],
  [3, { lastYear: '2,4 M€' }, []],
  [3, { lastYear: 'beaucoup' }, ['lastYear amountUnreadable']],
  [3, { lastYear: '0' }, ['lastYear amountNotPositive']],
  [3, { lastYear: '-5' }, ['lastYear amountNegative']],
  [3, { lastYear: '1', growth: '' }, ['growth growthMissing']],
  [3, { lastYear: '1', growth: 'dix' }, ['growth percentUnreadable']],
  [3, { lastYear: '1', growth: '0,1' }, ['growth percentScale']],
  [3, { lastYear: '1', growth: '400 %' }, ['growth growthOutOfRange']],
  [3, { lastYear: '1', stretch: '5 %' }, ['stretch stretchNotAbove']],
  [3, { lastYear: '1', stretch: '15 %' }, []],
  [4, {}, ['members.rep namesMissing']],
  [
    4,
    { followed: ['rep', 'channel'], names: { rep: 'Anne', product: '', channel: '' } },
    ['members.channel namesMissing'],
  ],
  [4, { names: { rep: 'Anne\nANNE', product: '', channel: '' } }, ['members.rep nameTwice']],
  [5, { tabChoice: 'own' }, ['tabs tabsMissing']],
  [5, {}, []],
])('screen %d with %j: %j', (screen, changes, expected) =>
  expect(problems(screen, changes)).toEqual(expected),
);

describe('amounts beside names', () => {
  const names = { rep: 'Anne\nBruno', product: '', channel: '' };
  const typed = (anne: string) => ({
    names,
    sharing: 'typed' as const,
    amounts: { [amountKey('typed', 'rep', 'Anne')]: anne },
  });

  test('one at least is needed', () =>
    expect(problems(4, typed(''))).toEqual(['members.rep.0 amountsMissing']));
  test('one is enough', () => expect(problems(4, typed('10'))).toEqual([]));
  test('one that cannot be read is told beside its name', () => {
    expect(problems(4, typed('x'))).toEqual(['members.rep.0 amountUnreadable']);
  });
});

test('thousands are read as the language writes them', () => {
  expect(problems(3, { lastYear: '240,000' }, 'en')).toEqual([]);
  expect(problems(3, { lastYear: '2,400,000' }, 'fr')).toEqual([]);
});
