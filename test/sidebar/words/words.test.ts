import { statusWords } from '../../../sidebar/figures/status-words';
import { en } from '../../../sidebar/words/en';
import { fr } from '../../../sidebar/words/fr';
import { speechOf } from '../../../sidebar/words/speech';
import { typesetFrench } from '../../../sidebar/words/typography';
import { sources } from '../../support/templates';

type Key = keyof typeof en;
// oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the keys of a literal
const keys = Object.keys(en) as Key[];
const french = speechOf('fr');

const placeholders = (text: string): Set<string> => new Set(text.match(/\{\w+\}/gu));

describe('both languages', () => {
  test('hold the same keys', () => {
    expect(new Set(Object.keys(fr))).toEqual(new Set(keys));
  });

  test.each(keys)('%s names the same values', (key) => {
    expect(placeholders(fr[key])).toEqual(placeholders(en[key]));
  });

  test.each(keys)('%s counts in both languages or in neither', (key) => {
    expect(fr[key].split('|')).toHaveLength(en[key].split('|').length);
  });

  const forbidden =
    /\b(cascad|cube|axe|axis|axes|membre|member|réconcili|reconcil|flux|flow|stock)(e?s|ation|er?)?\b/iu;
  test.each(keys)('%s is free of our own jargon', (key) => {
    expect(en[key]).not.toMatch(forbidden);
    expect(fr[key]).not.toMatch(forbidden);
  });
});

describe('French typography', () => {
  test.each(keys)('%s never lets a sign start a line', (key) => {
    const said = french.say(key);
    expect(said).not.toMatch(/ [:;!?%€»]|« |'/u);
    expect(said).not.toMatch(/[^\u202f][;!?]|[^\u00a0\d][:»]|«[^\u00a0]/u);
  });

  test.each([
    ['Pourquoi ?', 'Pourquoi\u202f?'],
    ["L'objectif : 10 %", 'L’objectif\u00a0: 10\u00a0%'],
    ['« oui »', '«\u00a0oui\u00a0»'],
  ])('%s', (typed, typeset) => expect(typesetFrench(typed)).toBe(typeset));
});

describe('saying', () => {
  test('fills the values in and leaves an unknown one visible', () => {
    expect(french.say('step', { step: 2 })).toBe('Étape 2 sur {steps}');
  });

  test.each([
    ['fr', 0, '0 onglet'],
    ['fr', 1, '1 onglet'],
    ['fr', 2, '2 onglets'],
    ['en', 0, '0 tabs'],
    ['en', 1, '1 tab'],
    ['en', 2, '2 tabs'],
  ] as const)('counts in %s: %d', (language, n, said) => {
    expect(speechOf(language).count('tabsCount', n)).toBe(said);
  });
});

describe('statuses', () => {
  test.each(Object.entries(statusWords))('%s is worded as in the tabs', (status, key) => {
    const inTabs = new RegExp(`"key": "${status}", "fr": "${fr[key]}", "en": "${en[key]}"`, 'u');
    expect(sources['lists/objectives']).toMatch(inTabs);
  });
});
