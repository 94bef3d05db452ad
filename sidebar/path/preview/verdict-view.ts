import type { App } from '../../app';
import { element } from '../../dom/element';
import { type Criterion, readVerdict } from './verdict';

/**
 * How SMART the sentence is, the one correction that helps most, and how the sentence would read with it.
 * @param example '' for none.
 */
export function verdictView(app: App, text: string, example: string): HTMLElement {
  const { criteria, met, advice } = readVerdict(text);
  const letters = criteria.length > 0 ? lettersOf(criteria) : null;
  const heading = element('p', { class: 'verdict-title' }, app.speech.say('smartReview'), letters);
  const count =
    met === null
      ? null
      : element('p', { class: letters ? 'unseen' : 'met' }, app.speech.count('smartMet', met));
  const correction = advice ? element('p', { class: 'advice' }, capital(advice)) : null;
  const better = example
    ? element('p', { class: 'hint' }, app.speech.say('smartExample', { example }))
    : null;
  return element('div', { class: 'verdict' }, heading, count, correction, better);
}

/** Seen only: the count says the same to who listens. */
function lettersOf(criteria: readonly Criterion[]): HTMLElement {
  const letters = criteria.map(({ letter, met }) =>
    element('span', { class: met ? 'letter met' : 'letter' }, letter),
  );
  return element('span', { class: 'letters', 'aria-hidden': 'true' }, ...letters);
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
