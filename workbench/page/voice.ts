import { ask, tell } from './dialogs/dialog';
import type { Toasts } from './dialogs/toasts';
import type { ViewerVoice } from './viewer/viewer';
import type { Say } from './words';

/** How the spreadsheet component speaks to the person: through the page's own dialogs. */
export function voiceOf(toasts: Toasts, say: Say): ViewerVoice {
  return {
    notify: (text) => toasts.show(text),
    raiseError: (text) => tell(say('information'), text, say('ok')),
    askConfirmation: async (text) => {
      const choices = [
        { id: 'ok', label: say('ok') },
        { id: 'cancel', label: say('cancel') },
      ];
      return (await ask(say('confirmation'), text, choices)) === 'ok';
    },
  };
}
