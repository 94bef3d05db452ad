/** Bytes as Apps Script gives them: signed, -128 to 127. */
export type SignedBytes = number[];

/** The UTF-8 bytes of a text. */
export const bytesOf = (text: string): SignedBytes => [...new Int8Array(new TextEncoder().encode(text))];

/** The text of UTF-8 bytes. */
export const textOf = (bytes: SignedBytes): string => new TextDecoder().decode(Uint8Array.from(bytes));

/** Base64 of a text's UTF-8 bytes, or of bytes. */
export function base64Encode(data: string | SignedBytes): string {
  const bytes = Uint8Array.from(typeof data === 'string' ? bytesOf(data) : data);
  return btoa(Array.from(bytes, (byte) => String.fromCodePoint(byte)).join(''));
}

/** The bytes a base64 text stands for. */
export function base64Decode(encoded: string): SignedBytes {
  const characters = Array.from(atob(encoded), (character) => character.codePointAt(0) ?? 0);
  return [...Int8Array.from(characters)];
}

/** The two spellings of base64: `+/` and, for addresses, `-_`. */
export const toWebSafe = (encoded: string): string => encoded.replaceAll('+', '-').replaceAll('/', '_');
export const fromWebSafe = (encoded: string): string => encoded.replaceAll('-', '+').replaceAll('_', '/');
