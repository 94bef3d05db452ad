import type { App } from '../../app';
import { element } from '../../dom/element';
import { type Criterion, readVerdict } from './verdict';

/** Five letters, those met filled in, then the one correction that helps most. */
export function verdictView(app: App, text: string): HTMLElement {
  const { criteria, advice } = readVerdict(text);
  const met = criteria.filter((criterion) => criterion.met).length;
  const count = criteria.length > 0 ? app.speech.count('smartMet', met) : null;
  const heading = element(
    'p',
    { class: 'verdict-title' },
    app.speech.say('smartReview'),
    ' ',
    lettersOf(criteria),
  );
  const spoken = count ? element('span', { class: 'unseen' }, count) : null;
  const correction = advice ? element('p', { class: 'advice' }, advice) : null;
  return element('div', { class: 'verdict' }, heading, spoken, correction);
}

function lettersOf(criteria: readonly Criterion[]): HTMLElement {
  const letters = criteria.map(({ letter, met }) =>
    element('span', { class: met ? 'letter met' : 'letter' }, letter),
  );
  return element('span', { class: 'letters', 'aria-hidden': 'true' }, ...letters);
}
