import type { Locale } from '../engine';
import { CANONICAL } from '../locales';
import { quoteSheetName, unquoteSheetName } from '../sheet-names';
import { Spellings } from './spellings';
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
  const key = `${locale.code} ${formula}`;
  const [first = '', ...rest] = pieces.get(key, () => cutAtSheets(formula, locale));
  return (
    first + rest.map((piece, index) => (index % 2 === 0 ? localSheet(piece, sheetName) : piece)).join('')
  );
}

/** Formulas spelled but for the names of tabs, which may have changed: every second piece is such a name. */
const pieces = new Spellings<readonly string[]>();

/** Stands before and after the name of a tab; no formula holds this private character. */
const CUT = '\uE000';

function cutAtSheets(formula: string, locale: Locale): readonly string[] {
  const nesting = new Nesting();
  const tokens = cutFormula(joinQuotes(formula), CANONICAL);
  return tokens
    .map((token) => localToken(token, nesting, locale))
    .join('')
    .split(CUT);
}

const JOINED_QUOTES = /\(("[^"]*"(?:&CHAR\(34\)&"[^"]*")+)\)/gu;

/** A text whose quotes were joined in by their code is one text again. */
function joinQuotes(formula: string): string {
  return formula.replaceAll(JOINED_QUOTES, (_, parts: string) => parts.replaceAll('"&CHAR(34)&"', '""'));
}

function localToken(token: Token, nesting: Nesting, locale: Locale): string {
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
      return mapSheetPrefix(value, (prefix) => CUT + prefix + CUT);
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
