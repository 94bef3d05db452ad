import type { App, Screen } from '../app';
import type { Complaint } from '../dom/fields';
import { type Draft, newDraft } from './draft/draft';
import { goTo } from './draft/edit';
import { screenOf } from './draft/fields';
import { drawFrame } from './frame';

/** The path of five screens: what is typed so far, and the ways to move. */
export interface Path {
  readonly draft: Draft;
  /** Called after each edit, by the screen shown. */
  readonly watch: (listener: () => void) => void;
  readonly edit: (change: (draft: Draft) => Draft) => void;
  readonly goTo: (screen: number) => void;
  /** Shows the first screen concerned, each message beside its field. */
  readonly complain: (complaints: readonly Complaint[]) => void;
}

/** Starts a new plan on the first screen. */
export function startPath(app: App): void {
  let draft = newDraft(app.state, app.speech.language);
  let listener: (() => void) | null = null;
  let waiting: readonly Complaint[] = [];

  const screen: Screen = () => {
    const frame = drawFrame(app, path);
    queueMicrotask(() => frame.complain(waiting));
    return frame.node;
  };
  const path: Path = {
    get draft() {
      return draft;
    },
    watch: (next) => (listener = next),
    edit: (change) => {
      draft = change(draft);
      listener?.();
    },
    goTo: (number) => {
      waiting = [];
      listener = null;
      draft = goTo(draft, number);
      app.show(screen);
    },
    complain: (complaints) => {
      path.goTo(firstScreen(complaints) ?? draft.screen);
      waiting = complaints;
    },
  };
  app.show(screen);
}

function firstScreen(complaints: readonly Complaint[]): number | null {
  const screens = complaints.map(({ field }) => screenOf(field)).filter((screen) => screen !== null);
  return screens.length === 0 ? null : Math.min(...screens);
}
