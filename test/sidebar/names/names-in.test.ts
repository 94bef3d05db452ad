import { namesIn, sortNames } from '../../../sidebar/names/names-in';

test.each([
  ['Anne\nBruno', ['Anne', 'Bruno']],
  [' Anne \r\n\n Bruno ', ['Anne', 'Bruno']],
  ['Anne\tBruno', ['Anne', 'Bruno']],
  ['Durand, Anne', ['Durand, Anne']],
  ['  ', []],
])('%j holds these names', (text, names) => expect(namesIn(text)).toEqual(names));

test('names the list holds are set apart, however they are spelled', () => {
  expect(sortNames(['chloe bernard', 'Bruno'], ['Chloé  Bernard'])).toEqual({
    fresh: ['Bruno'],
    known: ['chloe bernard'],
  });
});

test('a name written twice is added once, as first written', () => {
  expect(sortNames(['Élise', 'Bruno', 'ELISE'], [])).toEqual({ fresh: ['Élise', 'Bruno'], known: [] });
});
