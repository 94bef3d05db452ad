import type { Axis } from '../../../src/contract';
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

function sharesWords(speech: Speech, who: string, { amounts, left }: Shares, currency: string): string {
  const money = (cents: number): string => speech.money(cents / 100, currency);
  const whole = (cents: number): string => speech.money(Math.round(cents / 100), currency);
  const sum = amounts.reduce((total, amount) => total + amount, 0);
  const [low, high] = [Math.min(...amounts), Math.max(...amounts)];
  const total = money(sum);
  if (left !== 0) return speech.say('sharesTotal', { who, total });
  if (amounts.length === 1) return speech.say('sharesAlone', { who, total });
  if (low === high) return speech.say('sharesEach', { who, each: money(low), total });
  if (high - low <= 1) return speech.say('sharesAbout', { who, each: whole(low), total });
  return speech.say('sharesRange', { who, low: whole(low), high: whole(high), total });
}

/** « Reste à répartir : 120 000 € »; null when the names carry the whole target. */
export function leftSentence(speech: Speech, draft: Draft, axis: Axis): string | null {
  const left = sharesOf(draft, axis, speech.language)?.left ?? 0;
  if (left === 0) return null;
  const amount = speech.money(Math.abs(left) / 100, draft.currency);
  return speech.say(left > 0 ? 'leftToShare' : 'sharedTooMuch', { amount });
}
