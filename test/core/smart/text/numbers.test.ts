import { lexiconOf } from '../../../../src/core/smart/lexicon';
import { clean } from '../../../../src/core/smart/text/clean';
import { markDates } from '../../../../src/core/smart/text/dates';
import { wordsToDigits } from '../../../../src/core/smart/text/number-words';
import { normaliseNumbers } from '../../../../src/core/smart/text/numbers';

test.each([
  ['1\u202f234,5 €', '1234.5 cur'],
  ['1,234.50', '1234.50'],
  ['1.500 clients', '1500.0 clients'],
  ['12,5 %', '12.5 pct'],
  ['50 K', '50000'],
  ['1,5 M€', '1500000 cur'],
  ['$10K', '10000 cur'],
  ['£3.2m', '3200000 cur'],
  ['150 000 FCFA', '150000 cur'],
  ['12 millions de litres', '12000000 litres'],
  ['3 points', '3 pts'],
  ['3 points de vente', '3 points de vente'],
  ['x10 leads', '10 xfold leads'],
  ['2028', '2028'],
])('figures: %p', (text, expected) => {
  expect(normaliseNumbers(clean(text))).toBe(expected);
});

test.each([
  ['fr', 'vingt et un', '21'],
  ['fr', 'quatre-vingt-dix-sept', '97'],
  ['fr', 'soixante-quinze', '75'],
  ['fr', 'deux mille trois cents', '2300'],
  ['fr', 'cent vingt', '120'],
  ['fr', 'dix-sept', '17'],
  ['fr', 'une douzaine de revendeurs', '12 revendeurs'],
  ['fr', 'trois millions', '3000000'],
  ['fr', 'doubler les ventes', '2 xfold les ventes'],
  ['fr', 'multiplier les ventes par trois', 'les ventes 3 xfold'],
  ['fr', 'la moitié des clients', '50 pct des clients'],
  ['fr', 'un tiers des clients', '33 pct des clients'],
  ['fr', "baisse d'un dixieme", 'baisse de 10 pct'],
  ['fr', 'une demi-douzaine de ventes', '6 ventes'],
  ['fr', 'un site neuf', 'un site neuf'],
  ['fr', 'neuf mois', '9 mois'],
  ['fr', 'dix pour cent', '10 pour cent'],
  ['fr', 'le 15 sept 2027', 'le 15 sept 2027'],
  ['fr', 'une vente', 'une vente'],
  ['en', 'twenty-five', '25'],
  ['en', 'one hundred and twenty', '120'],
  ['en', 'half a million', '500000'],
  ['en', 'by a fifth', 'by 20 pct'],
  ['en', 'a fifth store', 'a fifth store'],
  ['en', 'a score of architects', '20 architects'],
  ['en', 'every other week', 'every other week'],
  ['en', 'every second customer', '50 pct of customer'],
  ['en', 'a dozen boats', '12 boats'],
  ['en', 'halve the delays', '50 pct the delays'],
  ['en', 'a third of accounts', '33 pct of accounts'],
  ['en', 'double down', 'double down'],
  ['en', 'two and three', '2 and 3'],
  ['en', 'one store', 'one store'],
  ['en', 'within one year', 'within 1 year'],
] as const)('words in %s: %p', (language, text, expected) => {
  expect(wordsToDigits(clean(text), lexiconOf(language).numbers)).toBe(expected);
});

test.each([
  ['le 31/12/2026', 'le date_20261231'],
  ['2026-12-31', 'date_20261231'],
  ['12/31/2026', 'date_20261231'],
  ['31.12.26', 'date_20261231'],
  ['avant le 15/06', 'avant le date_00000615'],
  ['14/20', '14/20'],
  ['45/99/2026', '45/99/2026'],
])('dates: %p', (text, expected) => {
  expect(markDates(text)).toBe(expected);
});
