import type { Backstage } from './backstage';
import { tell } from './dialogs/dialog';
import type { Say } from './words';

/** Runs functions of the add-on, and tells the person when one fails. */
export function runnerOf(backstage: Backstage, say: Say): (functionName: string) => void {
  return (functionName) => {
    try {
      backstage.run(functionName);
    } catch (error) {
      const message = error instanceof Error ? error.message : String(error);
      void tell(say('scriptFailedTitle'), message, say('close'));
    }
  };
}
