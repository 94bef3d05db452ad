import { tell } from './dialogs/dialog';
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
