import { clean } from '../../../../src/core/smart/text/clean';
import { detectLanguage } from '../../../../src/core/smart/text/language';

test.each([
  ['en', 'Kitchens, Dublin showroom: 45 deposits'],
  ['en', 'Fourth taproom, Adelaide, Q3'],
  ['en', 'Drive commercial performance'],
  ['en', 'Zero excuses, 100% winners'],
  ['fr', 'Cuisines, Lille : 45 acomptes'],
  ['fr', 'Vendre 60 box en click and collect'],
  ['fr', 'X'],
] as const)('%s: %s', (language, sentence) => {
  expect(detectLanguage(clean(sentence))).toBe(language);
});
