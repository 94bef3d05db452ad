import type { Answers, PlanSummary } from '../../src/contract';
import type { App } from '../app';
import { showResult } from '../upkeep/result-screen';
import type { Back } from '../upkeep/task-link';
import { askingScreen } from '../upkeep/task-screen';
import { type Confirmation, newConfirmation } from './confirmation';
import { removalForm } from './removal-form';
import { sayRemoved } from './say-removed';

/** Takes a plan away. Tabs that hold something typed go one by one, each by its name. */
export function showRemoval(app: App, { planId, company }: PlanSummary, back: Back): void {
  let given: Confirmation | null = null;
  const ask = async (): Promise<Confirmation> => {
    given ??= newConfirmation(await app.server.ask('removal-preview', { planId }), company);
    return given;
  };
  const remove = async (): Promise<void> =>
    showRemoved(app, await app.server.ask('remove', { planId, confirmed: [...(given?.ticked ?? [])] }));
  app.show(() =>
    askingScreen(app, app.speech.say('removalTitle'), back, ask, (confirmation) =>
      removalForm(app, confirmation, company, remove),
    ),
  );
}

function showRemoved(app: App, answer: Answers['remove']): void {
  showResult(app, {
    title: 'removalTitle',
    sentences: (speech) => sayRemoved(speech, answer),
    ways: [{ label: 'next', go: () => app.home() }],
  });
}
