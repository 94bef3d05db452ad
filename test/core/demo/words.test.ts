import { inWords, percentInWords } from '../../../src/core/demo/words';

test('amounts and shares follow the typography of each language', () => {
  expect(inWords(341_230_040)).toEqual({ fr: '3\u202F412\u202F300\u00A0€', en: '€3,412,300' });
  expect(percentInWords(0.1)).toEqual({ fr: '10\u00A0%', en: '10%' });
  expect(percentInWords(0.1044, 1)).toEqual({ fr: '10,4\u00A0%', en: '10.4%' });
});
