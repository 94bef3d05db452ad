import type { Language } from '../../../src/core/schema/words';

/** Amounts as typed, in currency units; null when it cannot be read. */
export function readAmount(text: string, _language: Language): number | null {
  const plain = text.replace(/[\s\u00a0\u202f€$£]/gu, '').replace(',', '.');
  return /^-?\d+(\.\d+)?$/u.test(plain) ? Number(plain) : null;
}

export function readPercent(text: string, language: Language): number | null {
  const amount = readAmount(text.replace('%', ''), language);
  return amount === null ? null : amount / 100;
}
