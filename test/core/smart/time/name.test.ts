import { checkSmart } from '../../../../src/core/smart/check';

const saysWhen = (sentence: string): boolean => checkSmart(sentence).points.T > 0;

test.each([
  '« Cap 2030 » : osons grandir',
  'Esprit 2028, esprit de conquête',
  'Valoriser nos vins de 2019 auprès des sommeliers',
  'Passer à 45 % de granulés vendus en ligne (mai : 31 %)',
  'Spirit of 2028, spirit of victory',
  'Enrol florists in the Spring Club',
  'Plug the gaps in the FY26 pipeline review for Germany',
  '2025 was poor; we can only do better',
])('a year or a season that is a name, past or compared with: %s', (sentence) => {
  expect(saysWhen(sentence)).toBe(false);
});

test.each([
  'Vendre 20 vélos à Lille au printemps de 2028',
  'Objectif de l’été : redevenir rentables',
  'Sell 20 bikes in Leeds in the spring of 2028',
  'Sell 20 bikes in Leeds over the summer months',
  'Retail bedding, Feb: £1M',
])('a date: %s', (sentence) => {
  expect(saysWhen(sentence)).toBe(true);
});
