import { monthOfWord } from './month-words';
import { nameKey } from './name-key';

/** The three numbers of a date as written; they may name no day. `date` is null for a whole month. */
export interface WrittenDate {
  readonly year: number;
  readonly month: number;
  readonly date: number | null;
}

const WEEKDAYS =
  'lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|lun|mar|mer|jeu|ven|sam|dim|' +
  'monday|tuesday|wednesday|thursday|friday|saturday|sunday|mon|tue|tues|wed|thu|thur|thurs|fri|sat|sun';
const BEFORE = String.raw`(?:(?:${WEEKDAYS})\.?,? )?(?:(?:le|the) )?`;
const CLOCK = String.raw`(?:[01]?\d|2[0-3])[:h][0-5]\d(?::[0-5]\d(?:[.,]\d+)?)?(?: ?[ap]m)?`;
const AFTER = String.raw`(?:(?:t|,? (?:a |at )?)${CLOCK}(?:z|[+-]\d\d:?\d\d)?)?`;
const JOINT = String.raw`(?:\.?[-/ ]|\.)`;
const DATE = String.raw`(?<date>\d{1,2})`;
const MONTH = String.raw`(?<month>\d{1,2})`;
const YEAR = String.raw`(?<year>\d{4})`;
const SHORT_YEAR = String.raw`(?<year>\d{4}|\d{2})`;
const WORD = String.raw`(?<word>[a-z]+)`;

const SHAPES: readonly RegExp[] = [
  String.raw`${DATE}(?<joint>[-/.])${MONTH}\k<joint>${SHORT_YEAR}`,
  String.raw`${YEAR}(?<joint>[-/.])${MONTH}\k<joint>${DATE}`,
  String.raw`${DATE}(?:er|st|nd|rd|th)?${JOINT}(?:of )?${WORD}(?:${JOINT}|, )${SHORT_YEAR}`,
  String.raw`${WORD}\.? ${DATE}(?:st|nd|rd|th)?,? ${YEAR}`,
  String.raw`${MONTH}[-/.]${YEAR}`,
  String.raw`${YEAR}[-/.]${MONTH}`,
  String.raw`${WORD}${JOINT}${SHORT_YEAR}`,
].map((shape) => new RegExp(`^${BEFORE}${shape}${AFTER}$`, 'u'));

/** Two digits are a year of this century. */
function yearOf(digits: string): number {
  return digits.length === 2 ? 2000 + Number(digits) : Number(digits);
}

function fromGroups(groups: Readonly<Record<string, string | undefined>>): WrittenDate | null {
  const { year = '', word, date } = groups;
  const month = word === undefined ? Number(groups['month']) : monthOfWord(word);
  if (month === null) return null;
  return { year: yearOf(year), month, date: date === undefined ? null : Number(date) };
}

/**
 * The numbers of a date written in French or English, day before month, or year first: `1er févr. 2020`,
 * `01/02/20`, `2020-02-01T14:30`. Weekday and time are left out, unchecked. Null for anything else.
 */
export function readWrittenDate(text: string): WrittenDate | null {
  const folded = nameKey(text);
  for (const shape of SHAPES) {
    const groups = shape.exec(folded)?.groups;
    if (groups) return fromGroups(groups);
  }
  return null;
}
