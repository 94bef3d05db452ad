import { helpers } from '../engine';
import { EXACT_TEXT_FORMAT } from '../engine/cell-edits';
import { ServiceError } from '../errors';

/** What `getNumberFormat` answers for a cell that has none. */
export const DEFAULT_FORMAT = '0.###############';

const COLOUR = /\[(?:black|blue|cyan|green|magenta|red|white|yellow|color ?\d+)\]/giu;
const BARE_CURRENCY = /(?<!["[$\\])[€£](?!["\]])/gu;

/**
 * The engine's spelling of a number pattern; `''` clears the cell's format.
 * @throws ServiceError for a pattern the engine cannot show
 */
export function toEngineFormat(pattern: string | null): string {
  if (pattern === null || /^general$/iu.test(pattern) || pattern === DEFAULT_FORMAT || pattern === '')
    return '';
  const format = pattern.replaceAll(COLOUR, '').replaceAll(BARE_CURRENCY, '"$&"');
  if (!isShowable(format)) throw new ServiceError(`Not in the offline runtime: the number format ${pattern}`);
  return format;
}

/** What `getNumberFormat` answers. */
export function fromEngineFormat(format: string | undefined): string {
  if (format === EXACT_TEXT_FORMAT) return '@';
  return format ? format : DEFAULT_FORMAT;
}

const known = new Map<string, boolean>();

function isShowable(format: string): boolean {
  const before = known.get(format);
  if (before !== undefined) return before;
  const showable = canParse(format);
  known.set(format, showable);
  return showable;
}

function canParse(format: string): boolean {
  try {
    helpers.parseFormat(format);
    return true;
  } catch {
    return false;
  }
}

const dateFormats = new Map<string, boolean>();

/** Whether a number with this format reads as a date. */
export function isDateFormat(format: string | undefined): boolean {
  if (!format) return false;
  const before = dateFormats.get(format);
  if (before !== undefined) return before;
  const isDate = helpers.isDateTimeFormat(format);
  dateFormats.set(format, isDate);
  return isDate;
}
