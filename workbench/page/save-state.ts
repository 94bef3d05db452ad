import { element } from './dom';
import type { SaveState } from './storage/auto-save';
import type { Say } from './words';

/** The discreet line by the document's name that tells whether it is kept. */
export class SaveStateLine {
  readonly root = element('span', { class: 'save-state', role: 'status' });
  private readonly say: Say;

  constructor(say: Say) {
    this.say = say;
  }

  show(state: SaveState): void {
    this.root.textContent = this.say(state);
    this.root.classList.toggle('warning', state === 'notSaved');
  }
}
