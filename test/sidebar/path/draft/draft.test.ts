import { answersOf, demoAnswers } from '../../../../sidebar/path/draft/answers';
import { type Draft, newDraft } from '../../../../sidebar/path/draft/draft';
import {
  addNames,
  chooseStyle,
  chooseTabs,
  follow,
  goTo,
  setAmount,
  setNames,
  setText,
  share,
  tick,
} from '../../../../sidebar/path/draft/edit';
import { screenOf } from '../../../../sidebar/path/draft/fields';
import { membersOf, nameTwice, namesOf } from '../../../../sidebar/path/draft/names';
import { styleOf } from '../../../../sidebar/path/style-of';
import { workbook } from '../../support/state';

const state = workbook('fr');
const start = newDraft(state, 'fr');

/** The draft once another style is chosen. */
function choose(draft: Draft, key: string): Draft {
  const style = styleOf(state, key);
  if (!style) throw new Error(`No style ${key}`);
  return chooseStyle(draft, style);
}

const withNames = (names: string): Draft => setNames(start, 'rep', names);

test('every default is there: only the company, the revenue and the names are left to type', () => {
  const empty = Object.entries(answersOf(state, start, 'fr')).filter(([, value]) => value === '');
  expect(empty.map(([key]) => key)).toEqual(['company', 'lastYear', 'stretch', 'statement']);
  expect(start).toMatchObject({ style: 'smart', followed: ['rep'], growth: '10\u00a0%', sharing: 'equal' });
  expect(answersOf(state, start, 'fr')).toMatchObject({
    fiscalStart: '2027-01-01',
    currency: 'EUR',
    tabs: 'essential',
  });
});

test('going back and forth keeps everything typed', () => {
  const typed = setText(withNames('Anne'), 'company', 'Durand');
  const back = goTo(goTo(goTo(typed, 4), 1), 3);
  expect(back).toEqual({ ...typed, screen: 3 });
});

test.each([
  [0, 1],
  [6, 5],
  [4, 4],
])('screen %d is shown as screen %d', (asked, shown) => expect(goTo(start, asked).screen).toBe(shown));

describe('what is followed', () => {
  test('follows the style', () => {
    expect(choose(start, 'channels').followed).toEqual(['rep', 'channel']);
    expect(choose(choose(start, 'channels'), 'smart').followed).toEqual(['rep']);
  });

  test('follows the reader once the reader ticked', () => {
    expect(choose(follow(start, 'product', true), 'channels').followed).toEqual(['rep', 'product']);
  });

  test('keeps its order whatever the clicks', () => {
    const ticked = follow(follow(follow(start, 'rep', false), 'channel', true), 'rep', true);
    expect(ticked.followed).toEqual(['rep', 'channel']);
  });
});

describe('names', () => {
  test('are lines without stray spaces; blank lines are no names', () => {
    expect(namesOf(withNames(' Anne \r\n\n  \nBruno\tChloé\n'), 'rep')).toEqual(['Anne', 'Bruno', 'Chloé']);
  });

  test('taken from the selection are added once', () => {
    const taken = addNames(withNames('Anne\n'), 'rep', ['Bruno', ' Anne ', '']);
    expect(taken.names.rep).toBe('Anne\nBruno');
  });

  test.each([
    [['Anne', 'Bruno'], null],
    [['Anne', 'anne'], 'anne'],
    [['Hélène', 'Bruno', 'helene'], 'helene'],
  ])('%j: twice is %s', (names, twice) => expect(nameTwice(names)).toBe(twice));
});

describe('amounts', () => {
  const typed = setAmount(share(withNames('Anne\nBruno'), 'typed'), 'rep', 'Bruno', '12 000');

  test('go with their name, wherever its line goes', () => {
    const moved = setNames(typed, 'rep', 'Zoé\nBruno');
    expect(membersOf(moved, 'rep')).toEqual([
      { name: 'Zoé', amount: '' },
      { name: 'Bruno', amount: '12 000' },
    ]);
  });

  test('of last year and of this year are kept apart', () => {
    const other = setAmount(share(typed, 'last_year'), 'rep', 'Bruno', '9 000');
    expect(membersOf(other, 'rep')[1]?.amount).toBe('9 000');
    expect(membersOf(share(other, 'typed'), 'rep')[1]?.amount).toBe('12 000');
    expect(membersOf(share(other, 'equal'), 'rep')[1]?.amount).toBe('');
  });
});

describe('tabs', () => {
  test('picked one by one start from the essential ones, and keep what was ticked', () => {
    const own = tick(tick(chooseTabs(start, 'own', ['home', 'swot']), 'market', true), 'swot', false);
    const again = chooseTabs(chooseTabs(own, 'complete', []), 'own', ['home', 'swot']);
    expect(answersOf(state, again, 'fr').tabs).toEqual(['home', 'market']);
    expect(answersOf(state, chooseTabs(own, 'complete', []), 'fr').tabs).toBe('complete');
  });

  test('picked for one style are dropped with it', () => {
    const other = choose(chooseTabs(start, 'own', ['home']), 'personas');
    expect(answersOf(state, other, 'fr').tabs).toBe('essential');
  });
});

describe('what the server is sent', () => {
  test('one entry a group followed, texts as typed', () => {
    const draft = follow(
      setText(setText(withNames('Anne'), 'company', ' Durand '), 'lastYear', '2,4 M€'),
      'product',
      true,
    );
    expect(answersOf(state, draft, 'en')).toMatchObject({
      language: 'en',
      company: 'Durand',
      lastYear: '2,4 M€',
      members: { rep: [{ name: 'Anne', amount: '' }], product: [] },
      demo: false,
    });
    expect(answersOf(state, draft, 'en').members).not.toHaveProperty('channel');
  });

  test('the example is the same, marked as one', () => {
    expect(demoAnswers(state, start, 'fr')).toEqual({ ...answersOf(state, start, 'fr'), demo: true });
  });
});

test.each([
  ['company', 2],
  ['stretch', 3],
  ['members', 4],
  ['members.rep', 4],
  ['members.rep.2', 4],
  ['tabs', 5],
  ['unknown', null],
  [null, null],
])('the field %s is on screen %s', (field, screen) => expect(screenOf(field)).toBe(screen));
