import { decodeText, isWorkbook } from '../../../sidebar/intake/decode';

const TEXT = 'Pièce;Montant\r\nŒuvre d’été;12,00 €';
const utf8 = (text: string) => new TextEncoder().encode(text);
const utf16 = (text: string) => Uint8Array.from(Buffer.from(`\uFEFF${text}`, 'utf16le'));
/** The same text as a French Excel writes it. */
const WINDOWS = Buffer.from('Pi\xE8ce;Montant\r\n\x8Cuvre d\x92\xE9t\xE9;12,00 \x80', 'latin1');

test.each([
  ['UTF-8', utf8(TEXT)],
  ['UTF-8 with its mark', utf8(`\uFEFF${TEXT}`)],
  ['UTF-16, as Excel saves Unicode text', utf16(TEXT)],
  ['Windows-1252', WINDOWS],
])('%s is read', (_, bytes) => {
  expect(decodeText(bytes)).toBe(TEXT);
});

test('a workbook is not taken for a text', () => {
  expect(isWorkbook(Uint8Array.from([0x50, 0x4b, 3, 4, 0]))).toBe(true);
  expect(isWorkbook(utf8('PK;Montant'))).toBe(false);
});
