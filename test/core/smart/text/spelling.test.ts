import { lexiconOf } from '../../../../src/core/smart/lexicon';
import { correctSpelling } from '../../../../src/core/smart/text/spelling';

test.each([
  ['en', 'incrase sals befor june', 'increase sales before june'],
  ['en', 'revneue from custmers', 'revenue from customers'],
  ['en', 'retail stores in orange', 'retail stores in orange'],
  ['en', 'drivers at a tasting', 'drivers at a tasting'],
  ['en', 'boeing and lager', 'boeing and lager'],
  ['en', 'launches, welcomed, slipping', 'launches, welcomed, slipping'],
  ['fr', 'les eleveurs et les loueurs', 'les eleveurs et les loueurs'],
  ['fr', 'rebondirait, meriteront, quittes', 'rebondirait, meriteront, quittes'],
  ['fr', 'augmetner le chiffre d’affaires avnat decembre', 'augmenter le chiffre d’affaires avant decembre'],
  ['fr', 'trimeste et semesttre', 'trimestre et semestre'],
  ['fr', 'la ville de lille', 'la ville de lille'],
] as const)('%s: %s', (language, text, expected) => {
  expect(correctSpelling(text, lexiconOf(language))).toBe(expected);
});
