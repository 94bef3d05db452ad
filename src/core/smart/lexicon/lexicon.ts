/** Whether a word, without its mark of plural, is of a class. */
export interface WordTest {
  has(word: string): boolean;
}

/** What is known of a language: words by their role in an objective. Patterns are over folded text. */
export interface Lexicon {
  readonly numbers: NumberWords;
  /** Articles, pronouns, prepositions, auxiliaries: they say nothing by themselves. */
  readonly stop: ReadonlySet<string>;
  /** Verbs in the forms objectives use. */
  readonly verbs: WordTest;
  /** Forms of verbs that nouns share: verbs only after what can be their subject. */
  readonly present: WordTest;
  /** Verbs that are goods too, "a free trial": nouns unless what comes before them calls for a verb. */
  readonly tangible: ReadonlySet<string>;
  /** What calls for a verb. */
  readonly verbPlace: string;
  /** Pronouns and such that are a subject. */
  readonly subject: string;
  /** Those of what is plainly done or not: open, sign, publish. */
  readonly deeds: WordTest;
  /** The same verbs, as dictionaries have them. */
  readonly infinitives: ReadonlySet<string>;
  /** Common words one letter away from a word that counts: they are not misspelt. */
  readonly ordinary: ReadonlySet<string>;
  /** Indicators too broad to be specific alone: sales, customers, growth. */
  readonly umbrella: ReadonlySet<string>;
  /** Bare activities, countable but not specific: calls, visits. */
  readonly activities: ReadonlySet<string>;
  /** Things no figure measures: communication, motivation, image. */
  readonly vague: ReadonlySet<string>;
  /** Things that say what without narrowing it: product, campaign, site. */
  readonly things: ReadonlySet<string>;
  /** Adjectives and nouns that narrow nothing: new, better, company, future. */
  readonly generic: ReadonlySet<string>;
  /** Nouns of qualities and images: proximity, initiative. */
  readonly abstractNouns: ReadonlySet<string>;
  /** Adjectives that praise without telling apart: flawless, digital. */
  readonly evaluative: ReadonlySet<string>;
  /** Endings of such nouns and adjectives that no list holds. */
  readonly abstractEnding: string;
  /** Set phrases whose nouns name nothing: on board, above and beyond. */
  readonly idioms: string;
  /** Set phrases of broad words that tell whom or where: key accounts, online. */
  readonly segments: string;
  /** Indicators that designate one thing by themselves. */
  readonly precise: string;
  /** Endings of adverbs, which narrow nothing. */
  readonly adverbs: string;
  /** Endings that make a noun of a possible verb, such as the plural in English. */
  readonly nounEnding: string;
  /** Endings of trades and tools: such a word is no misspelt form of a verb. */
  readonly trade: string;
  /** What stands before a noun that could be a verb: "the report". */
  readonly nounMarker: string;
  /** Endings of verbs that no list holds, after one of the markers. */
  readonly verbEnding: string;
  readonly verbMarker: string;
  /** Indicators of sales, customers or marketing. */
  readonly commercial: string;
  /** Words that show a change of level, such as "increase to". */
  readonly levelVerbs: string;
  /** Indicators measured in time, such as a delivery time. */
  readonly durations: string;
  /** Verbs whose delay is the measure: answer within two days. */
  readonly serviceVerbs: string;
  readonly time: TimeWords;
  /** What tells that a clause is about the past. */
  readonly past: string;
  /** Where such a clause goes on to what is to be done. */
  readonly pastTurn: string;
  readonly cues: Cues;
  /** Figures that are no measure, by what stands before and after them. */
  readonly asides: readonly Aside[];
}

export interface NumberWords {
  readonly values: Readonly<Record<string, number>>;
  /** Words that join two numbers into one. */
  readonly joints: ReadonlySet<string>;
  /** Words that make a number only before another number word: "a hundred", "un million". */
  readonly articles: ReadonlySet<string>;
  readonly rewrites: readonly (readonly [RegExp, string])[];
}

/**
 * How a time expression is judged: a `point` says when by itself; a `name` may be part of a name
 * ("Pack 2025"); a `duration` needs a preposition; a `past` one is never a deadline.
 */
export type TimeKind = 'past' | 'point' | 'name' | 'duration';

export interface TimePhrase {
  readonly kind: TimeKind;
  readonly pattern: string;
}

/** The words that say when. Patterns are over folded text with figures in digits. */
export interface TimeWords {
  /** Month names, January first, each an alternation. */
  readonly months: readonly string[];
  readonly phrases: readonly TimePhrase[];
  /** What makes a duration a deadline, at the end of the text before it. */
  readonly deadline: string;
  /** What makes a date a base of comparison, at the end of the text before it. */
  readonly comparison: string;
  /** Words before a year or quarter that leave it a date and not a part of a name. */
  readonly beforeDate: ReadonlySet<string>;
  /** Whether a noun may follow a date and take it as its name, as in English. */
  readonly nameFollows: boolean;
  /** Repetitions of an action. */
  readonly cadence: string;
  /** "Per month": a cadence, or the unit of a level. */
  readonly perPeriod: string;
  /** Units of time by the days they last. */
  readonly days: readonly (readonly [pattern: string, days: number])[];
}

/** Turns of phrase, as patterns over folded text. */
export interface Cues {
  /** From X to Y; "against 8 % today". */
  readonly baseline: string;
  readonly means: string;
  readonly purpose: string;
  /** Be, become: a wish of status. */
  readonly become: string;
  readonly rank: string;
  /** "No lost tender", "zéro litige". */
  readonly none: string;
  /** Amounts that are means or limits, never the measure. */
  readonly budget: string;
  /** Words before a figure that make it a name or a rank: "Module 1", "top 10". */
  readonly numbered: string;
  /** Contracts and goods that last: "a contract of 12 months" measures nothing. */
  readonly lasting: string;
}

/** Where a figure measures nothing: a means, an offer, an age, a size. Patterns meet the figure where it stands. */
export interface Aside {
  /** At the end of the text before; anything when absent. */
  readonly before?: string;
  /** At the start of the text after; anything when absent. */
  readonly after?: string;
}
