/** How the currencies met in sales files are written, under their ISO 4217 codes; upper case. */
const SPELLINGS: Readonly<Record<string, readonly string[]>> = {
  EUR: ['€', 'EURO', 'EUROS'],
  USD: ['$', 'US$', '$US'],
  GBP: ['£'],
  CHF: ['FR', 'SFR'],
  CAD: ['$', 'CA$', '$CA', 'C$', '$CAN'],
  AUD: ['$', 'AU$', 'A$'],
  NZD: ['$', 'NZ$'],
  JPY: ['¥'],
  CNY: ['¥', 'RMB'],
  INR: ['₹'],
  MAD: ['DH', 'DHS'],
  TND: ['DT'],
  DZD: ['DA'],
  XOF: ['CFA', 'FCFA'],
  XAF: ['CFA', 'FCFA'],
  XPF: ['CFP', 'FCFP'],
  SEK: ['KR'],
  NOK: ['KR'],
  DKK: ['KR'],
  ISK: ['KR'],
  PLN: ['ZŁ'],
  CZK: ['KČ'],
  HUF: ['FT'],
  RON: ['LEI'],
  BGN: ['ЛВ'],
  TRY: ['₺', 'TL'],
  ILS: ['₪'],
  UAH: ['₴'],
  RUB: ['₽'],
  KRW: ['₩'],
  VND: ['₫'],
  BRL: ['R$'],
  MXN: ['MX$', '$'],
  AED: [],
  SAR: [],
  QAR: [],
  ZAR: [],
  SGD: ['S$', '$'],
  HKD: ['HK$', '$'],
  THB: ['฿'],
};

const CODES_BY_SPELLING = new Map<string, string[]>();
for (const [code, spellings] of Object.entries(SPELLINGS))
  for (const spelling of [code, ...spellings])
    CODES_BY_SPELLING.set(spelling, [...(CODES_BY_SPELLING.get(spelling) ?? []), code]);

/** Codes of the currencies that write themselves so, in any case: `$` is several; none for any other text. */
export function currenciesWritten(text: string): readonly string[] {
  return CODES_BY_SPELLING.get(text.toUpperCase()) ?? [];
}
