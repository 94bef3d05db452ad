import { decodeWindows1252 } from '../../src/core/intake/source/windows-1252';

/** What stands at the head of a file that says its own encoding; UTF-8 does without. */
const UTF_16 = [
  { label: 'utf-16le', mark: [0xff, 0xfe] },
  { label: 'utf-16be', mark: [0xfe, 0xff] },
] as const;

function decodeUtf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** The text of a file: UTF-16 when it says so, else UTF-8 when it can be, else what a French Excel writes. */
export function decodeText(bytes: Uint8Array): string {
  const marked = UTF_16.find(({ mark }) => mark.every((byte, index) => bytes[index] === byte));
  if (marked) return new TextDecoder(marked.label).decode(bytes);
  return decodeUtf8(bytes) ?? decodeWindows1252(bytes);
}

/** Excel workbooks are zip files, and say so. */
export function isWorkbook(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 3 && bytes[3] === 4;
}
