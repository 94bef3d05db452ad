import type { Locale } from '../engine';
import { CANONICAL } from '../locales';
import { quoteSheetName, unquoteSheetName } from '../sheet-names';
import { UNPARSABLE } from './to-canonical';
import { type Token, Nesting, cutFormula, mapSheetPrefix } from './tokens';

/**
 * Spells an engine formula with the separators of the spreadsheet's locale.
 * @param sheetName the name Sheets shows for a name of the engine
 */
export function fromCanonical(
  formula: string,
  locale: Locale,
  sheetName: (engineName: string) => string,
): string {
  if (formula.endsWith(UNPARSABLE)) return formula.slice(0, -UNPARSABLE.length);
  const nesting = new Nesting();
  const tokens = cutFormula(joinQuotes(formula), CANONICAL);
  return tokens.map((token) => localToken(token, nesting, { locale, sheetName })).join('');
}

const JOINED_QUOTES = /\(("[^"]*"(?:&CHAR\(34\)&"[^"]*")+)\)/gu;

/** A text whose quotes were joined in by their code is one text again. */
function joinQuotes(formula: string): string {
  return formula.replaceAll(JOINED_QUOTES, (_, parts: string) => parts.replaceAll('"&CHAR(34)&"', '""'));
}

interface Spelling {
  readonly locale: Locale;
  readonly sheetName: (engineName: string) => string;
}

function localToken(token: Token, nesting: Nesting, { locale, sheetName }: Spelling): string {
  nesting.step(token);
  const { type, value } = token;
  switch (type) {
    case 'ARG_SEPARATOR':
      return nesting.inArray ? columnSeparator(locale) : locale.formulaArgSeparator;
    case 'NUMBER':
      return value.replace('.', locale.decimalSeparator);
    case 'INVALID_REFERENCE':
      return '#REF!';
    case 'REFERENCE':
    case 'SYMBOL':
      return mapSheetPrefix(value, (prefix) => localSheet(prefix, sheetName));
    default:
      return value;
  }
}

function columnSeparator(locale: Locale): string {
  return locale.decimalSeparator === ',' ? '\\' : ',';
}

function localSheet(prefix: string, sheetName: (engineName: string) => string): string {
  const engineName = unquoteSheetName(prefix);
  const name = sheetName(engineName);
  return name === engineName ? prefix : quoteSheetName(name);
}
