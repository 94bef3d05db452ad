import { clean } from '../../../../src/core/smart/text/clean';

test.each([
  ['Vendre l’offre « Été 2027 » à Lille', "vendre l'offre ete z2027 a lille"],
  ['Sell the "7 Spices" box in 12 shops', 'sell the z7 spices box in 12 shops'],
  ['« Vendre 30 vélos en 2027 »', 'vendre 30 velos en 2027'],
])('figures of a name between quotes are marked: %s', (text, expected) => {
  expect(clean(text)).toBe(expected);
});
