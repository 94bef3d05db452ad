import { lexiconOf } from '../../../../src/core/smart/lexicon';
import { forgetPast } from '../../../../src/core/smart/time/past-clause';

test.each([
  ['en', 'we lost 12 customers in march; sign 8', 'we lost § customers in §; sign 8'],
  ['en', 'in 2025, sales fell 8.5 pct; reach 40', 'in §, sales fell §; reach 40'],
  ['en', 'sales fell 8 pct and must reach 40', 'sales fell § and must reach 40'],
  ['en', 'sales will have fallen 8 pct by june', 'sales will have fallen 8 pct by june'],
  [
    'fr',
    'nous avons perdu 12 clients en mars ; en signer 8',
    'nous avons perdu § clients en § ; en signer 8',
  ],
  ['fr', 'apres un recul de 8 pct, viser 40', 'apres un recul de §, viser 40'],
  ['fr', 'avoir perdu moins de 8 clients', 'avoir perdu moins de 8 clients'],
] as const)('%s: %s', (language, text, expected) => {
  expect(forgetPast(text, lexiconOf(language))).toBe(expected);
});
