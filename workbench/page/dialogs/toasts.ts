import { button, element } from '../dom';

const DEFAULT_SECONDS = 5;

/** Short messages at the bottom right, read out by screen readers. */
export class Toasts {
  readonly root = element('div', { class: 'toasts', role: 'status', 'aria-live': 'polite' });
  private readonly closeLabel: string;

  constructor(closeLabel: string) {
    this.closeLabel = closeLabel;
  }

  /** @param seconds Negative keeps the message until it is closed. */
  show(message: string, title = '', seconds = DEFAULT_SECONDS): void {
    const toast = element('div', { class: 'toast-message' });
    if (title) toast.append(element('strong', {}, title));
    toast.append(element('span', {}, message));
    const close = button('×', 'icon-button', () => toast.remove());
    close.setAttribute('aria-label', this.closeLabel);
    toast.append(close);
    this.root.append(toast);
    if (seconds >= 0) setTimeout(() => toast.remove(), seconds * 1000);
  }
}
