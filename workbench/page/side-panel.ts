import { button, element } from './dom';

/** The sidebar at the right: a title, a close button, and a frame exactly 300 px wide. One at a time. */
export class SidePanel {
  private readonly place: HTMLElement;
  private readonly closeLabel: string;

  constructor(place: HTMLElement, closeLabel: string) {
    this.place = place;
    this.closeLabel = closeLabel;
  }

  /** Shows the frame, in the place of any other. */
  open(title: string, frame: HTMLIFrameElement, onClose: () => void): void {
    const close = button('×', 'icon-button', onClose);
    close.setAttribute('aria-label', this.closeLabel);
    const bar = element('div', { class: 'side-title' }, element('h2', {}, title), close);
    frame.classList.add('side-frame');
    frame.title = title;
    this.place.replaceChildren(element('aside', { class: 'side-panel', 'aria-label': title }, bar, frame));
  }

  close(): void {
    this.place.replaceChildren();
  }
}
