import type { Axis } from '../../../src/contract';
import { fromMinor } from '../../../src/core/money';
import type { Speech } from '../../words/speech';
import type { Draft } from '../draft/draft';
import { namesOf } from '../draft/names';
import { groupWords } from '../group-words';
import { type Shares, sharesOf } from './shares';

/** « 12 commerciaux, 220 000 € chacun, total 2 640 000 € »; null until there is something to say. */
export function sharesSentence(speech: Speech, draft: Draft, axis: Axis): string | null {
  const shares = sharesOf(draft, axis, speech.language);
  if (!shares) return null;
  const who = speech.count(groupWords[axis].count, namesOf(draft, axis).length);
  return sharesWords(speech, who, shares, draft.currency);
}

/** Shares this close, in minor units, differ by rounding only. */
const ROUNDING = 200;

function sharesWords(speech: Speech, who: string, { amounts, left }: Shares, currency: string): string {
  const money = (minor: number): string => speech.money(fromMinor(minor), currency);
  const about = (minor: number): string => speech.money(Math.round(fromMinor(minor)), currency);
  const [low, high] = [Math.min(...amounts), Math.max(...amounts)];
  const sum = amounts.reduce((before, amount) => before + amount, 0);
  const total = money(sum);
  if (left !== 0) return speech.say('sharesTotal', { who, total });
  if (amounts.length === 1) return speech.say('sharesAlone', { who, total });
  if (low === high) return speech.say('sharesEach', { who, each: money(low), total });
  if (high - low <= ROUNDING)
    return speech.say('sharesAbout', { who, each: about(sum / amounts.length), total });
  return speech.say('sharesRange', { who, low: about(low), high: about(high), total });
}

/** « Reste à répartir : 120 000 € »; null when the names carry the whole target. */
export function leftSentence(speech: Speech, draft: Draft, axis: Axis): string | null {
  const left = sharesOf(draft, axis, speech.language)?.left ?? 0;
  if (left === 0) return null;
  const amount = speech.money(fromMinor(Math.abs(left)), draft.currency);
  return speech.say(left > 0 ? 'leftToShare' : 'sharedTooMuch', { amount });
}
