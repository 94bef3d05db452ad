/** Error values the engine spells in its own way, and what Sheets shows. */
const SHEETS_SPELLING: Readonly<Record<string, string>> = {
  '#ERROR': '#ERROR!',
  '#BAD_EXPR': '#ERROR!',
  '#CYCLE': '#REF!',
  '#REF': '#REF!',
  '#SPILL!': '#REF!',
};

/** An error value as Sheets shows it. */
export function sheetsError(value: string): string {
  return SHEETS_SPELLING[value] ?? value;
}
