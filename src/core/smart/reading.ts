import type { Day } from '../calendar/day';
import type { Language } from '../schema/words';
import type { Lexicon } from './lexicon/lexicon';

/** A deadline or a period found in a sentence. */
export interface TimeMark {
  readonly text: string;
  /** Last day, when the sentence gives its year. */
  readonly end?: Day;
  /** How long it leaves, in days, when that can be told. */
  readonly days?: number;
}

export type QuantityKind =
  'percent' | 'points' | 'amount' | 'multiple' | 'duration' | 'count' | 'bare' | 'none';

/** A figure attached to something. */
export interface Quantity {
  readonly kind: QuantityKind;
  readonly value: number;
}

/** A sentence read once, for all the criteria. */
export interface Reading {
  readonly language: Language;
  readonly lexicon: Lexicon;
  /** Folded text, figures in digits. */
  readonly text: string;
  /** The text without its times: `¤` where one stood, `§` for a past or named one. */
  readonly timeless: string;
  readonly times: readonly TimeMark[];
  /** Whether an action is repeated, "12 visits a week". */
  readonly hasCadence: boolean;
  readonly quantities: readonly Quantity[];
  /** Content words, by their role. */
  readonly words: Words;
}

/** The content words of a sentence. */
export interface Words {
  readonly umbrella: number;
  readonly activities: number;
  readonly vague: number;
  readonly things: number;
  readonly deeds: number;
  /** Words that are none of the others: they narrow. */
  readonly specific: readonly string[];
  readonly hasPrecise: boolean;
}
