import type { MessageKey } from '../../../locales/en';
import { stem } from '../lexicon/word-list';
import type { Reading } from '../reading';
import { atEnd, pattern } from '../text/compiled';

/** Verbs of change, which take "by 10 %" after their object. */
const CHANGE =
  /^(?:(?:faire )?(?:augmenter|ameliorer|developper|accroitre|reduire|diminuer|baisser|abaisser|relever|hausser|booster|doper|progresser|croitre)|increase|grow|improve|boost|raise|reduce|cut|decrease|lower|expand|lift|enhance)\b/u;
const CHANGE_NOUN =
  /\b(?:hausse|croissance|progression|augmentation|baisse|reduction|increase|growth|rise|decrease|drop|more|less)\b|^[+-] ?\d/u;
/** "To 24 hours": the figure is a level already. */
const LEVEL = /\b(?:a|sous|to|under|below) (?:[a-z]+ ){0,2}\d/u;

/**
 * How a sentence without a figure takes one: after its metric, at its end, on a metric it does not name, or as the
 * result of a deed.
 */
export function figureKey(reading: Reading): MessageKey {
  if (isDeed(reading)) return 'smartExampleDeed';
  if (reading.text.includes(':')) return 'smartExampleM1';
  if (!CHANGE.test(reading.text) || !isNamed(reading)) return 'smartExampleMetric';
  return endsWithMetric(reading) ? 'smartExampleM0' : 'smartExampleLevels';
}

/** Whether something is done to something: "sell more" is no deed. */
function isDeed({ text, words, lexicon }: Reading): boolean {
  if (words.things + words.specific.length === 0) return false;
  return lexicon.deeds.has(stem(/^[a-z]+/u.exec(text)?.[0] ?? ''));
}

/** Whether the sentence says what changes: not an image, nor a mood. */
function isNamed({ words }: Reading): boolean {
  return words.umbrella > 0 || words.hasPrecise || (words.vague === 0 && words.specific.length > 0);
}

function endsWithMetric({ timeless, lexicon }: Reading): boolean {
  const last = /([a-z]+)[ .!?]*$/u.exec(timeless)?.[1] ?? '';
  return lexicon.umbrella.has(stem(last)) || atEnd(lexicon.precise).test(timeless);
}

/** A change says from what to what; a level, what it is today. */
export function baselineKey({ text, timeless, lexicon }: Reading): MessageKey {
  const isChange = (CHANGE.test(text) && !LEVEL.test(timeless)) || CHANGE_NOUN.test(timeless);
  const isStated = pattern(lexicon.cues.baseline).test(timeless);
  return isChange && !isStated ? 'smartExampleM1' : 'smartExampleLevel';
}
