import type { BuildPlan } from '../../src/contract';
import type { App } from '../app';
import { button, element } from '../dom/element';
import { failureCard } from '../dom/failure-card';
import { title } from '../dom/title';
import { afterFailure } from './after-failure';
import { type BuildRun, createBuild, type Outcome } from './build-run';
import { showDone } from './done-screen';
import { progressView } from './progress-view';

/** What is known of the plan beside its tabs. */
export interface Making {
  readonly demo: boolean;
  readonly fiscalStart: string;
  /** Back to where the plan was asked for, everything typed still there. */
  readonly restart: () => void;
}

/** Builds the plan under the reader's eyes, tab by tab, until its end or until told to stop. */
export function showBuild(app: App, plan: BuildPlan, making: Making): void {
  const build = createBuild(app.server, plan);
  let failure: unknown = null;
  const attempt = (): void => {
    failure = null;
    app.show(screen);
    build
      .run()
      .then((outcome) => conclude(app, outcome, making))
      .catch((error: unknown) => {
        failure = error;
        app.show(screen);
      });
  };
  const screen = (): HTMLElement => {
    const below = failure === null ? [stopButton(app, build)] : failed(app, build, failure, attempt, making);
    return element(
      'div',
      { class: 'screen' },
      heading(app, making),
      progressView(app, plan, build),
      ...below,
    );
  };
  attempt();
}

function conclude(app: App, outcome: Outcome, making: Making): void {
  if (outcome.kind === 'built') return showDone(app, outcome, making);
  app.home();
  return app.announce(app.speech.say('cancelled'));
}

const heading = (app: App, { demo }: Making): HTMLElement =>
  title(app.speech.say(demo ? 'buildingExample' : 'buildingTitle'));

function stopButton(app: App, build: BuildRun): HTMLElement {
  const stop = button(app.speech.say('cancelBuild'), 'plain', () => {
    stop.disabled = true;
    build.cancel();
  });
  return element('div', { class: 'footer' }, stop);
}

/** A plan that can still be ended can also be given up. */
function failed(
  app: App,
  build: BuildRun,
  error: unknown,
  retry: () => void,
  { restart }: Making,
): readonly HTMLElement[] {
  const way = afterFailure(error);
  if (way === 'look') return [failureCard(app.speech, error, () => app.home())];
  if (way === 'restart') return [failureCard(app.speech, error, restart)];
  const giveUp = button(app.speech.say('removeBuilt'), 'plain', () => {
    build.cancel();
    retry();
  });
  return [failureCard(app.speech, error, retry), giveUp];
}
