import type { SmartReview } from '../../../src/contract';
import type { App } from '../../app';
import { element } from '../../dom/element';
import { type Criterion, readVerdict } from './verdict';

/** How SMART the sentence is, the one correction that helps most, and how the sentence would read with it. */
export function verdictView(app: App, review: SmartReview): HTMLElement {
  const { criteria, met, advice } = readVerdict(review.verdict);
  const { say, count } = app.speech;
  const letters = criteria.length > 0 ? lettersOf(criteria) : null;
  const heading = element('p', { class: 'verdict-title' }, say('smartReview'), letters);
  const counted =
    met === null ? null : element('p', { class: letters ? 'unseen' : 'met' }, count('smartMet', met));
  const correction = advice ? element('p', { class: 'advice' }, capital(advice)) : null;
  const hints = hintsOf(app, review).map((text) => element('p', { class: 'hint' }, text));
  return element('div', { class: 'verdict' }, heading, counted, correction, ...hints);
}

function hintsOf({ speech }: App, { example, toJudge }: SmartReview): readonly string[] {
  const criteria = toJudge.map((letter) => speech.say(letter === 'A' ? 'smartA' : 'smartR')).join(', ');
  return [
    ...(example === '' ? [] : [speech.say('smartExample', { example })]),
    ...(criteria === '' ? [] : [speech.say('smartToJudge', { criteria })]),
  ];
}

/** Seen only: the count says the same to who listens. */
function lettersOf(criteria: readonly Criterion[]): HTMLElement {
  const letters = criteria.map(({ letter, met }) =>
    element('span', { class: met ? 'letter met' : 'letter' }, letter),
  );
  return element('span', { class: 'letters', 'aria-hidden': 'true' }, ...letters);
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
