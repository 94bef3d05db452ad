import { smartCheck } from '../../../src/core/smart/smart-check';
import { errorKey } from '../metrics/error-key';

const GOOD =
  'Passer le taux de conversion du site de 2 % à 3 % avant le 30 juin 2027 pour financer l’embauche';

describe('SMART_CHECK', () => {
  test.each([
    [GOOD, { key: 'smartVerdict', values: { met: 5 }, language: 'fr' }],
    [
      'Augmenter le CA de 15 % en 2027',
      { key: 'smartVerdictStrengthen', values: { met: 5, fix: 'smartFixM1' }, language: 'fr' },
    ],
    ['Sell more', { key: 'smartVerdictFix', values: { met: 2, fix: 'smartFixM0' }, language: 'en' }],
    [12, { key: 'smartVerdictFix', values: { met: 0, fix: 'smartFixSentence' }, language: 'fr' }],
    ['', ''],
  ])('%p', (cell, verdict) => {
    expect(smartCheck(cell)).toEqual(verdict);
  });

  test('gives the score and each criterion', () => {
    expect(smartCheck(GOOD, 'note')).toBe(10);
    expect(['S', 'm', 'A', 'r', 'T'].map((output) => smartCheck('50 appels par jour', output))).toEqual([
      0, 1, 1, 1, 1,
    ]);
  });

  test('gives a row of eight for each sentence of a column', () => {
    const result = smartCheck([[GOOD], [''], ['#N/A'], [3]], 'détail');
    const [good, blank, error, number] = Array.isArray(result) ? result : [];
    expect(good).toEqual([5, 2, 2, 2, 2, 2, { key: 'smartWordSmart', values: {}, language: 'fr' }, '']);
    expect(blank).toEqual(Array.from({ length: 8 }, () => ''));
    expect(error?.[0]).toBe('#N/A');
    expect(number?.slice(0, 6)).toEqual([0, 0, 0, 0, 0, 0]);
  });

  test.each([
    [
      '50 appels par jour',
      { key: 'smartToJudge', values: { fix: 'smartFixS0', criteria: 'A, R' }, language: 'fr' },
    ],
    [
      'Passer le taux de conversion du site de 2 % à 3 % en juin pour financer l’embauche',
      { key: 'smartFixT1', values: {}, language: 'fr' },
    ],
  ])('says in detail what the sentence alone cannot tell: %s', (sentence, correction) => {
    const row = smartCheck(sentence, 'detail');
    expect(Array.isArray(row) && row[0]?.[7]).toEqual(correction);
  });

  test('gives a better wording, blank when there is none to give', () => {
    const values = { start: 'Vendre plus', end: '', year: 'smartExampleYear' };
    const example = { key: 'smartExampleMetric', values, language: 'fr' };
    expect(smartCheck('Vendre plus', 'exemple')).toEqual(example);
    expect(smartCheck([['Vendre plus'], [GOOD], [''], ['#N/A'], [3]], 'Example')).toEqual([
      [example],
      [''],
      [''],
      ['#N/A'],
      [''],
    ]);
  });

  test('keeps the shape of a range', () => {
    expect(
      smartCheck(
        [
          ['Vendre plus', ''],
          ['#REF!', GOOD],
        ],
        'score',
      ),
    ).toEqual([
      [2, ''],
      ['#REF!', 10],
    ]);
  });

  test('judges a deadline at a date', () => {
    expect(smartCheck(GOOD, 'T', '2027-06-30')).toBe(2);
    expect(smartCheck(GOOD, 'T', '01/07/2027')).toBe(0);
  });

  test.each([
    ['smartUnknownOutput', ['Vendre plus', 'tout']],
    ['smartOneColumn', [[['a', 'b']], 'detail']],
    ['cellInError', ['#N/A']],
    ['dateExpected', ['Vendre plus', '', 'demain']],
  ])('refuses: %s', (key, cells) => {
    expect(errorKey(() => smartCheck(...cells))).toBe(key);
  });
});
