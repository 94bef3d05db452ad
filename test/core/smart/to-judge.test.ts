import { checkSmart } from '../../../src/core/smart/check';
import { toJudge } from '../../../src/core/smart/to-judge';

test.each([
  ['50 appels par jour', ['A', 'R']],
  ['50 calls a day', ['A', 'R']],
  ['Améliorer nos performances', ['A']],
  ['Doubler le CA en deux semaines', ['R']],
  ['Augmenter le chiffre d’affaires de 15 % d’ici la fin de l’année', ['R']],
  ['Passer le taux de conversion du site de 2 % à 3 % avant le 30 juin 2027 pour financer l’embauche', []],
  ['12', []],
])('of “%s”, the sentence alone cannot tell %p', (sentence, criteria) => {
  expect(toJudge(checkSmart(sentence))).toStrictEqual(criteria);
});
