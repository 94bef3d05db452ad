import { tell } from './dialogs/dialog';
import { element } from './dom';
import type { Say } from './words';

/** Does something that calls the add-on's scripts; a failure of theirs is told to the person. */
export type Attempt = (task: () => void) => void;

export function attemptIn(say: Say): Attempt {
  return (task) => {
    try {
      task();
    } catch (error) {
      const message = error instanceof Error ? error.message : String(error);
      void tell(say('scriptFailedTitle'), message, say('close'));
    }
  };
}

/** The same for what may last: a banner says that the script runs, as the page stands still until it ends. */
export function attemptAtLength(attempt: Attempt, say: Say): Attempt {
  return (task) => {
    const banner = element('div', { class: 'running', role: 'status' }, say('running'));
    document.body.append(banner);
    void painted().then(() => {
      attempt(task);
      banner.remove();
    });
  };
}

function painted(): Promise<void> {
  return new Promise((resolve) => {
    requestAnimationFrame(() => setTimeout(resolve, 0));
  });
}
