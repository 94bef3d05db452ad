import type { WorkbookState } from '../src/contract';
import type { Language } from '../src/core/schema/words';
import type { App, Screen } from './app';
import { failureCard } from './dom/failure-card';
import { loading } from './dom/waiting';
import { openHome } from './home/open-home';
import type { HomeStart } from './home/views';
import { languageSwitch } from './language-switch';
import { page } from './page';
import type { Server } from './server/server';
import { type Speech, speechOf } from './words/speech';

/** Until the workbook says its language, the browser's. */
const browserLanguage = (): Language => (navigator.language.startsWith('fr') ? 'fr' : 'en');

/** Asks what the workbook holds, then shows the screen that suits it. */
export function openSidebar(server: Server): void {
  let speech = speechOf(browserLanguage());
  let known: App | null = null;

  const load = async (start: HomeStart | null): Promise<void> => {
    page.fill(loading(speech.say('loading')));
    try {
      const state = await server.ask('state', {});
      speech = known?.speech ?? speechOf(state.language);
      known = createApp(server, state, speech, (next) => void load(next ?? null));
      openHome(known, start);
    } catch (error) {
      page.fill(failureCard(speech, error, () => void load(start)));
    }
  };

  void load(null);
}

function createApp(server: Server, state: WorkbookState, first: Speech, home: App['home']): App {
  let speech = first;
  let shown: Screen | null = null;
  const app: App = {
    server,
    state,
    get speech() {
      return speech;
    },
    show: (screen) => {
      shown = screen;
      page.fill(screen(app), languageSwitch(app));
    },
    announce: page.announce,
    speak: (language) => {
      speech = speechOf(language);
      if (shown) app.show(shown);
    },
    home,
  };
  return app;
}
