import { checkSmart } from '../../../../src/core/smart/check';

const saysWhen = (sentence: string): boolean => checkSmart(sentence).points.T > 0;

test.each([
  'Bring the Leeds till up to £12,000 a day',
  'Sales of £45k a month, against £38k today',
  'The Leeds shop ships 40 parcels a day; make it 65',
  'Amener la caisse de Lille à 12 000 € par jour',
  'CA de Lille : 80 000 € par mois contre 62 000 €',
])('the unit of a level says no deadline: %s', (sentence) => {
  expect(saysWhen(sentence)).toBe(false);
});

test.each([
  'Visit 12 dentists a week in Leeds',
  'On Tuesdays, 35 calls each',
  'Fortnightly shelf checks in every Leeds shop',
  'Visiter 12 dentistes par semaine à Lille',
  'À chacun ses 35 appels du mardi',
  'Un point hebdomadaire avec les revendeurs de Lille',
])('a repeated action does: %s', (sentence) => {
  expect(saysWhen(sentence)).toBe(true);
});
