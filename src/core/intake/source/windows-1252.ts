/** Signs of the bytes 0x80–0x9F in Windows-1252; five of them stand for nothing, and keep their number. */
const SIGNS =
  '\u20ac\u0081\u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u0160\u2039\u0152\u008d\u017d\u008f' +
  '\u0090\u2018\u2019\u201c\u201d\u2022\u2013\u2014\u02dc\u2122\u0161\u203a\u0153\u009d\u017e\u0178';

const FIRST = 0x80;

function signOf(byte: number): string {
  return SIGNS[byte - FIRST] ?? String.fromCharCode(byte);
}

/** The text a French Excel wrote as bytes, one a sign. Some decoders leave `€`, `’` and `œ` out. */
export function decodeWindows1252(bytes: Iterable<number>): string {
  return Array.from(bytes, (byte) => (byte < FIRST ? String.fromCharCode(byte) : signOf(byte))).join('');
}
