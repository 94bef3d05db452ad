import type { Locale } from '../engine';
import { helpers } from '../engine';
import { CANONICAL } from '../locales';

/** What typing a text puts in a cell. */
export interface TypedCell {
  /** The engine's own spelling of the content. */
  readonly content: string;
  /** The number format typing suggests, where the cell has none. */
  readonly format?: string;
}

const SPACES = /[\s\u00a0\u202f]/gu;
const DATE = /^\d{1,4}[/-]\d{1,2}([/-]\d{1,4})?$/u;
const TIME = /^\d{1,3}:\d{2}(:\d{2})?( ?[ap]m)?$/iu;
const BOOLEANS: Readonly<Record<string, string>> = {
  TRUE: 'TRUE',
  FALSE: 'FALSE',
  VRAI: 'TRUE',
  FAUX: 'FALSE',
};

/** Reads a text as Sheets reads what a person types: a number, a percentage, an amount, a date, or plain text. */
export function typedText(text: string, locale: Locale): TypedCell {
  const trimmed = text.trim();
  if (trimmed === '') return plainText(text);
  if (trimmed.startsWith("'")) return plainText(trimmed.slice(1));
  const boolean = BOOLEANS[trimmed.toUpperCase()];
  if (boolean && (boolean === trimmed.toUpperCase() || locale.code === 'fr_FR')) return { content: boolean };
  return typedNumber(trimmed, locale) ?? typedDate(trimmed, locale) ?? plainText(text);
}

/** Keeps a text as it is, whatever it looks like. */
export function plainText(text: string): TypedCell {
  return { content: needsMark(text) ? `'${text}` : text };
}

/** Keeps a text in a cell of plain text: there the engine takes any content but a formula as it stands. */
export function textInTextCell(text: string): TypedCell {
  return { content: text.startsWith('=') ? `'${text}` : text };
}

/** The engine reads a content that looks like something else as that, unless an apostrophe stands before it. */
function needsMark(text: string): boolean {
  if (/^[=']/u.test(text)) return true;
  if (/^(true|false)$/iu.test(text.trim())) return true;
  return /\d/u.test(text) && [CANONICAL, ENGINE_FRENCH].some((locale) => looksLikeValue(text, locale));
}

const ENGINE_FRENCH: Locale = { ...CANONICAL, dateFormat: 'dd/mm/yyyy' };

function looksLikeValue(text: string, locale: Locale): boolean {
  return helpers.isNumber(text, locale) || helpers.isDateTime(text, locale);
}

function typedNumber(text: string, locale: Locale): TypedCell | null {
  const compact = text.replace(/^\+/u, '').replace(SPACES, '');
  const spaced = /\d[\s\u00a0\u202f]\d/u.test(text);
  if (spaced && !isSpaceGrouped(text, locale)) return null;
  if (!helpers.isNumber(compact, locale)) return null;
  const value = helpers.toNumber(compact, locale);
  return { content: String(value), ...suggestedFormat(compact, spaced, locale) };
}

/** Spaces inside a number group its digits by three, in locales that group by spaces. */
function isSpaceGrouped(text: string, locale: Locale): boolean {
  return locale.code === 'fr_FR' && /^[^\d]*\d{1,3}([\s\u00a0\u202f]\d{3})+(?!\d)/u.test(text);
}

function suggestedFormat(text: string, spaced: boolean, locale: Locale): { format?: string } {
  const decimals = text.includes(locale.decimalSeparator) ? '.00' : '';
  if (text.includes('%')) return { format: `0${decimals}%` };
  if (text.includes('€')) return { format: `#,##0${decimals} [$€]` };
  if (text.includes('$')) return { format: `[$$]#,##0${decimals}` };
  const grouped =
    spaced || (locale.thousandsSeparator !== undefined && text.includes(locale.thousandsSeparator));
  return grouped ? { format: `#,##0${decimals}` } : {};
}

function typedDate(text: string, locale: Locale): TypedCell | null {
  const [day = '', time = ''] = text.split(/ (?=\d{1,3}:)/u);
  const isDate = DATE.test(day) && (time === '' || TIME.test(time));
  if (!isDate && !TIME.test(text)) return null;
  if (!helpers.isDateTime(text, locale)) return null;
  return {
    content: String(helpers.toNumber(text, locale)),
    format: dateFormatFor(isDate, text.includes(':'), locale),
  };
}

function dateFormatFor(hasDate: boolean, hasTime: boolean, locale: Locale): string {
  const parts = [hasDate && locale.dateFormat, hasTime && locale.timeFormat];
  return parts.filter((part) => part !== false).join(' ');
}
