import { button, element } from './dom';
import type { Say } from './words';

/** The sidebar at the right: a title, a close button, and a frame exactly 300 px wide. One at a time. */
export class SidePanel {
  private readonly place: HTMLElement;
  private readonly say: Say;

  constructor(place: HTMLElement, say: Say) {
    this.place = place;
    this.say = say;
  }

  /** Shows the frame, in the place of any other. */
  open(title: string, frame: HTMLIFrameElement): void {
    const close = button('×', 'icon-button', () => this.close());
    close.setAttribute('aria-label', this.say('closePanel'));
    const bar = element('div', { class: 'side-title' }, element('h2', {}, title), close);
    frame.classList.add('side-frame');
    frame.title = title;
    this.place.replaceChildren(element('aside', { class: 'side-panel', 'aria-label': title }, bar, frame));
  }

  close(): void {
    this.place.replaceChildren();
  }
}
