import type { Day } from '../../calendar/day';
import type { Phrase } from '../../metrics/arguments/result';
import type { Reading } from '../reading';
import type { FixKey } from '../result';
import { dateKey, datedAnew, deadlineKey, yearToCome } from './dates';
import { baselineKey, figureKey } from './figures';
import { frameOf, questionMarkOf, type Frame } from './frame';
import { customersKey } from './scope';

export interface ExampleOptions {
  /** The correction to make: the first one of the result. */
  readonly fix: FixKey | undefined;
  /** Today: without it, the year of a deadline is left to fill in. */
  readonly asOf?: Day | undefined;
}

/** What an example is made from. */
interface Draft {
  readonly sentence: string;
  readonly frame: Frame;
  readonly reading: Reading;
  readonly asOf: Day | undefined;
}

type Example = Pick<Phrase, 'key' | 'values'> | null;

/** Wordings that go on after the sentence: a question mark would stand in their middle. */
const GOES_ON: ReadonlySet<Phrase['key']> = new Set([
  'smartExampleA1',
  'smartExampleR0',
  'smartExampleR1',
  'smartExampleT1',
]);

const added =
  (keyOf: (reading: Reading) => Phrase['key']) =>
  ({ sentence, frame, reading, asOf }: Draft): Example => {
    const key = keyOf(reading);
    const end = `${frame.end}${GOES_ON.has(key) ? '' : questionMarkOf(sentence, reading.language)}`;
    return { key, values: { ...frame, end, year: yearToCome(asOf) } };
  };

function datedDraft({ sentence, reading, asOf }: Draft): Example {
  const dated = datedAnew(sentence, reading, asOf);
  return dated === null ? null : { key: 'smartExamplePast', values: { ...frameOf(dated, reading.lexicon) } };
}

/** Unrealistic objectives and those of several indicators are left out: only their author can decide what to drop. */
const EXAMPLES: Partial<Record<FixKey, (draft: Draft) => Example>> = {
  smartFixS0: added(customersKey),
  smartFixS1: added(() => 'smartExampleS1'),
  smartFixM0: added(figureKey),
  smartFixM1: added(baselineKey),
  smartFixA1: added(() => 'smartExampleA1'),
  smartFixR0: added(() => 'smartExampleR0'),
  smartFixR1: added(() => 'smartExampleR1'),
  smartFixT0: added(deadlineKey),
  smartFixT1: added(dateKey),
  smartFixPast: datedDraft,
};

/**
 * A better wording built from the user's own sentence: their words, with what the first correction asks for put
 * where it belongs. What only they know stands in brackets.
 * @returns null when nothing is to be corrected, or when no addition corrects it.
 */
export function exampleOf(sentence: string, reading: Reading, { fix, asOf }: ExampleOptions): Phrase | null {
  const build = fix === undefined ? undefined : EXAMPLES[fix];
  const frame = frameOf(sentence, reading.lexicon);
  const example = build?.({ sentence, frame, reading, asOf }) ?? null;
  return example && { ...example, language: reading.language };
}
