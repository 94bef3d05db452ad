import type { Locale } from '../engine';
import { ServiceError } from '../errors';
import { quoteSheetName, toEngineName, unquoteSheetName } from '../sheet-names';
import { Spellings } from './spellings';
import { type Token, Nesting, cutFormula, mapSheetPrefix } from './tokens';

/** Ends a formula Sheets cannot parse: the engine then shows an error and keeps the text. */
export const UNPARSABLE = '\u2063';

/** How a formula is read. */
export interface FormulaReading {
  readonly locale: Locale;
  /** A number with a decimal comma, or a comma between arguments, throws instead of becoming an error value. */
  readonly strict: boolean;
  /** Where the formula goes, for the message: `'Tab'!B2`. */
  readonly place: string;
}

/**
 * Reads a formula with the separators of the spreadsheet's locale, as Sheets does, and spells it as the engine wants.
 * @param formula with its `=`
 * @throws ServiceError in strict mode, where the comma is a decimal sign, for a comma or a decimal point outside texts
 */
export function toCanonical(formula: string, reading: FormulaReading): string {
  const { locale, strict } = reading;
  const key = `${locale.code} ${strict} ${formula}`;
  return canonical.get(key, () => canonicalFormula(formula, reading));
}

const canonical = new Spellings<string>();

function canonicalFormula(formula: string, reading: FormulaReading): string {
  const tokens = cutFormula(formula, reading.locale);
  const trouble = reading.locale.decimalSeparator === ',' ? commaTrouble(tokens, reading.strict) : null;
  if (trouble && reading.strict) throw new ServiceError(`${reading.place}: ${trouble} in ${formula}`);
  if (trouble) return formula + UNPARSABLE;
  const nesting = new Nesting();
  return tokens.map((token) => canonicalToken(token, nesting)).join('');
}

/** What a comma-decimal locale misreads; the first trouble only. */
function commaTrouble(tokens: readonly Token[], strict: boolean): string | null {
  for (const [index, { type, value }] of tokens.entries()) {
    if (type === 'UNKNOWN' && value === ',') return 'a comma between arguments';
    if (strict && type === 'NUMBER' && value.includes(',')) return 'a number with a decimal comma';
    if (value.startsWith('.') && type !== 'STRING' && isDecimalPoint(tokens, index)) return 'a decimal point';
  }
  return null;
}

/** Under a comma, `0.5` is cut into `0` and `.5`, and `.5` alone is a name that starts with a point. */
function isDecimalPoint(tokens: readonly Token[], index: number): boolean {
  return tokens[index - 1]?.type === 'NUMBER' || /^\.\d/u.test(tokens[index]?.value ?? '');
}

function canonicalToken(token: Token, nesting: Nesting): string {
  nesting.step(token);
  const { type, value } = token;
  switch (type) {
    case 'ARG_SEPARATOR':
    case 'ARRAY_ROW_SEPARATOR':
      return canonicalSeparator(value, nesting.inArray);
    case 'NUMBER':
      return value.replace(',', '.');
    case 'STRING':
      return canonicalText(value);
    case 'REFERENCE':
    case 'SYMBOL':
      return canonicalReference(value);
    default:
      return value;
  }
}

/** The engine has no way to write a quote inside a text: it is joined in by its code. */
function canonicalText(text: string): string {
  const parts = text.slice(1, -1).split('""');
  return parts.length === 1 ? text : `(${parts.map((part) => `"${part}"`).join('&CHAR(34)&')})`;
}

/** Columns of an array literal are parted by `,` or `\`, its rows by `;`; arguments by `,` or `;`. */
function canonicalSeparator(value: string, inArray: boolean): string {
  return inArray && value === ';' ? ';' : ',';
}

/** A reference with its tab's name as the engine knows it. */
export function canonicalReference(reference: string): string {
  return mapSheetPrefix(reference, canonicalSheet);
}

function canonicalSheet(prefix: string): string {
  const name = unquoteSheetName(prefix);
  const engineName = toEngineName(name);
  return engineName === name ? prefix : quoteSheetName(engineName);
}
