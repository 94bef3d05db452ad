import type { Day } from '../calendar/day';
import type { Language } from '../schema/words';
import { achievable } from './achievable';
import { fixesOf, type FixOverrides } from './fixes';
import { measurable } from './measurable';
import { read } from './read';
import type { Reading } from './reading';
import { relevant } from './relevant';
import type { CriterionPoints, SmartResult } from './result';
import { hasSeveralIndicators, specific } from './specific';
import { isPast, timeBound } from './time-bound';
import { resultOf } from './verdict';

export interface SmartOptions {
  /** The day from which a deadline is past; without it none is. */
  readonly asOf?: Day;
  /** Detected when absent. */
  readonly language?: Language;
}

/** What lies beyond is no sentence any more. */
const LONGEST = 1000;
const LETTERS = /\p{L}/gu;
const NOTHING: CriterionPoints = { S: 0, M: 0, A: 0, R: 0, T: 0 };

/** Judges an objective in a sentence, in French or English: points by criterion and what to correct first. */
export function checkSmart(sentence: string, options: SmartOptions = {}): SmartResult {
  return judgeSentence(sentence, options).result;
}

/** A sentence judged, and as it was read; null when it is no sentence. */
export interface JudgedSentence {
  readonly result: SmartResult;
  readonly reading: Reading | null;
}

/** The same, with what was read of the sentence: an example is built from it. */
export function judgeSentence(sentence: string, { asOf, language }: SmartOptions = {}): JudgedSentence {
  if ((sentence.match(LETTERS)?.length ?? 0) < 3)
    return {
      result: { ...resultOf(NOTHING, [], language ?? 'fr'), fixes: ['smartFixSentence'] },
      reading: null,
    };
  const reading = read(sentence.slice(0, LONGEST), language);
  const points = pointsOf(reading, asOf);
  return { result: resultOf(points, fixesOf(points, overridesOf(reading, asOf)), reading.language), reading };
}

function pointsOf(reading: Reading, asOf: Day | undefined): CriterionPoints {
  return {
    S: specific(reading),
    M: measurable(reading),
    A: achievable(reading),
    R: relevant(reading),
    T: timeBound(reading, asOf),
  };
}

function overridesOf(reading: Reading, asOf: Day | undefined): FixOverrides {
  const ends = reading.times.flatMap(({ end }) => (end === undefined ? [] : [end]));
  return {
    ...(isPast(ends, asOf) ? { T: 'smartFixPast' } : {}),
    ...(hasSeveralIndicators(reading) ? { S: 'smartFixSeveral' } : {}),
  };
}
