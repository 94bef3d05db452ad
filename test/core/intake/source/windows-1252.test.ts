import { decodeWindows1252 } from '../../../../src/core/intake/source/windows-1252';

test('signs a French Excel writes in one byte are read', () => {
  expect(decodeWindows1252([0x80, 0x92, 0x9c, 0x8c, 0x85, 0x96, 0xe9, 0xa0, 0x41])).toBe('€’œŒ…–é\u00a0A');
});

test('every byte gives one sign, and no two the same', () => {
  const signs = Array.from({ length: 256 }, (_, byte) => decodeWindows1252([byte]));
  expect(new Set(signs).size).toBe(256);
});
