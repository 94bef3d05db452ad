/** Columns of the export finance reads, whatever is added at their right later. */
const COLUMNS = 'A:X';
const BY_ACCOUNT = "select Col7, sum(Col16) where Col15='budget' group by Col7 pivot Col5";

/** Spreadsheets of these languages write 1.5: their formulas take commas. */
const POINT_LANGUAGES: ReadonlySet<string> = new Set(['en', 'zh', 'ja', 'ko', 'he', 'th']);

/**
 * The formula finance pastes in a file of its own: budget by account and month.
 * @param url address of this workbook.
 * @param tab name of the export tab.
 * @param locale of the spreadsheet, which decides the separators.
 */
export function readerFormula(url: string, tab: string, locale: string): string {
  const separator = POINT_LANGUAGES.has(locale.slice(0, 2)) ? ',' : ';';
  const sheet = /^\w+$/u.test(tab) ? tab : `'${tab.replaceAll("'", "''")}'`;
  const range = `IMPORTRANGE("${url}"${separator}"${sheet}!${COLUMNS}")`;
  return `=QUERY(${range}${separator}"${BY_ACCOUNT}"${separator}1)`;
}
