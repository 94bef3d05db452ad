/** A value of a cell; '' and an unticked box are blanks. */
export type CellRead = string | number | boolean;

/** An unticked box is no entry: prepared rows have some. */
export function isBlank(value: CellRead): boolean {
  return value === '' || value === false;
}

/** Digits a number keeps on its way through a sheet. */
const DIGITS = 12;

/** One spelling a value: a number is the same whatever its last binary digit. */
function spelling(value: CellRead): string {
  return typeof value === 'number' ? `n${Number(value.toPrecision(DIGITS))}` : `${typeof value}${value}`;
}

/** A print of a value: 32 bits, the same in every locale (FNV-1a). */
export function printOf(value: CellRead): number {
  let print = 0x811c9dc5;
  for (const letter of spelling(value)) {
    print ^= letter.codePointAt(0) ?? 0;
    print = Math.imul(print, 0x01000193);
  }
  return print >>> 0;
}
