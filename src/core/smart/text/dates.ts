const ISO = /\b(20\d\d|19\d\d)-(\d{1,2})-(\d{1,2})\b/gu;
const NUMERIC = /\b(\d{1,2})([/.])(\d{1,2})\2((?:20|19)?\d\d)\b/gu;
const WITHOUT_YEAR =
  /(?<=\b(?:le|au|du|avant|d'ici|by|before|on|until|to|from|d'ici le|d'ici au) )(\d{1,2})\/(\d{1,2})(?![\d/])/gu;

/** Rewrites dates in figures as one word, `date_20261231`; a date without year as `date_00001231`. */
export function markDates(text: string): string {
  return text
    .replace(ISO, (whole, year: string, month: string, date: string) => mark(whole, year, month, date))
    .replace(NUMERIC, (whole, date: string, _separator: string, month: string, year: string) =>
      mark(whole, year.length === 2 ? `20${year}` : year, month, date),
    )
    .replace(WITHOUT_YEAR, (whole, date: string, month: string) => mark(whole, '0000', month, date));
}

/** Day first, as in France; a month above 12 shows that the month came first. */
function mark(whole: string, year: string, first: string, second: string): string {
  const [month, date] = Number(first) > 12 ? [second, first] : [first, second];
  if (Number(month) > 12 || Number(month) < 1 || Number(date) < 1 || Number(date) > 31) return whole;
  return `date_${year}${month.padStart(2, '0')}${date.padStart(2, '0')}`;
}
