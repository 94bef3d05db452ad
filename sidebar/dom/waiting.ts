import type { App } from '../app';
import { element } from './element';
import { failureCard } from './failure-card';

export function loading(sentence: string): HTMLElement {
  return element('p', { class: 'loading', role: 'status' }, element('span', { class: 'wheel' }), sentence);
}

/** A place that says it is loading, then holds what came, or what went wrong and a way to try again. */
export function waiting<T>(
  app: App,
  ask: () => Promise<T>,
  draw: (answer: T) => HTMLElement | Promise<HTMLElement>,
): HTMLElement {
  const place = element('div');
  const attempt = (): void => {
    place.replaceChildren(loading(app.speech.say('loading')));
    ask()
      .then(draw)
      .then((drawn) => place.replaceChildren(drawn))
      .catch((error: unknown) => place.replaceChildren(failureCard(app.speech, error, attempt)));
  };
  attempt();
  return place;
}
