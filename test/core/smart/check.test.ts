import { checkSmart } from '../../../src/core/smart/check';
import { day } from '../../../src/core/calendar/day';

const points = (sentence: string): string => Object.values(checkSmart(sentence).points).join(' ');

describe('points', () => {
  test.each([
    ['Augmenter le chiffre d’affaires de 15 % d’ici la fin de l’année', '1 1 2 1 1'],
    ['+10 % de CA d’ici 6 mois', '1 1 2 1 1'],
    ['Améliorer nos performances', '0 0 1 0 0'],
    [
      'Passer le taux de conversion du site de 2 % à 3 % avant le 30 juin 2027 pour financer l’embauche',
      '2 2 2 2 2',
    ],
    ['50 appels par jour', '0 1 1 1 1'],
    ['Doubler le CA en deux semaines', '1 1 0 1 1'],
    ['Raise the win rate from 20% to 25% by 30 June 2027 so that we can hire', '2 2 2 2 2'],
    ['Multiply sales by ten', '1 1 0 1 0'],
    ['Obtenir un taux de réussite de 100 % aux examens de conduite en juin', '2 1 0 1 1'],
    ['Signer 12 restaurants à Lyon d’ici juin grâce à deux salons', '2 1 2 1 1'],
    ['Become a $3 billion company in 6 months', '0 1 0 0 1'],
  ])('%s', (sentence, expected) => {
    expect(points(sentence)).toBe(expected);
  });

  test('several indicators cap S at 1', () => {
    const sentence = 'Porter le panier moyen à 60 € et le taux de conversion du site à 3 % en mai';
    const { points: found, fixes } = checkSmart(sentence);
    expect(found.S).toBe(1);
    expect(fixes).toContain('smartFixSeveral');
  });
});

describe('fixes come weakest first', () => {
  test.each([
    ['Améliorer nos performances', ['smartFixM0', 'smartFixT0', 'smartFixS0', 'smartFixR0', 'smartFixA1']],
    ['Augmenter le CA de 15 % en 2027', ['smartFixM1', 'smartFixS1', 'smartFixR1']],
  ])('%s', (sentence, fixes) => {
    expect(checkSmart(sentence).fixes).toEqual(fixes);
  });

  test.each(['', '12', 'ok', '…', '#!'])('%p is no sentence', (text) => {
    expect(checkSmart(text)).toMatchObject({ met: 0, fixes: ['smartFixSentence'], word: 'smartWordRewrite' });
  });
});

describe('a reference date', () => {
  const asOf = day(2027, 3, 10);
  test.each([
    ['Signer 12 restaurants à Lyon avant le 9 mars 2027', 0],
    ['Signer 12 restaurants à Lyon avant le 10 mars 2027', 2],
    ['Signer 12 restaurants à Lyon au T4 2026', 0],
    ['Signer 12 restaurants à Lyon au T1 2027', 2],
    ['Sign 12 restaurants in Leeds by February 2027', 0],
    ['Sign 12 restaurants in Leeds in 2027', 2],
    ['Signer 12 restaurants à Lyon d’ici juin', 1],
  ])('%s', (sentence, expected) => {
    expect(checkSmart(sentence, { asOf }).points.T).toBe(expected);
    expect(checkSmart(sentence, { asOf }).fixes.includes('smartFixPast')).toBe(expected === 0);
  });

  test('nothing is past without it', () => {
    expect(checkSmart('Signer 12 restaurants à Lyon avant le 9 mars 2017').points.T).toBe(2);
  });
});

test.each([
  ['0 to 2 criteria', 'Améliorer nos performances', 1, 'smartWordRewrite'],
  ['3 or 4', '50 appels par jour', 4, 'smartWordRefine'],
  ['all of them', 'Augmenter le CA de 15 % d’ici juin', 5, 'smartWordSmart'],
])('%s', (_, sentence, met, word) => {
  expect(checkSmart(sentence)).toMatchObject({ met, word });
});
