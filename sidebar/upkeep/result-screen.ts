import type { App } from '../app';
import { button, element } from '../dom/element';
import { line, notice } from '../dom/notice';
import { title } from '../dom/title';
import type { Speech } from '../words/speech';
import type { WordKey } from '../words/en';

/** How a task ended: sentences that stay until they were read, and where to go from there. */
export interface Result {
  readonly title: WordKey;
  readonly sentences: (speech: Speech) => readonly string[];
  /** The blue button, last. */
  readonly ways: readonly { readonly label: WordKey; readonly go: () => void }[];
}

/** The focus goes to what is said, so that a screen reader begins with it. */
export function showResult(app: App, result: Result): void {
  app.show(() => {
    const last = result.ways.length - 1;
    const buttons = result.ways.map(({ label, go }, index) =>
      button(app.speech.say(label), index === last ? 'primary' : 'plain', go),
    );
    const good = notice('good', ...result.sentences(app.speech).map(line));
    good.tabIndex = -1;
    good.dataset.first = '';
    const footer = element('div', { class: 'footer' }, ...buttons);
    return element('div', { class: 'screen' }, title(app.speech.say(result.title)), good, footer);
  });
}
