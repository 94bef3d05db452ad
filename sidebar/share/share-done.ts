import type { PlanSummary } from '../../src/contract';
import type { App } from '../app';
import type { Speech } from '../words/speech';
import { showResult } from '../upkeep/result-screen';

/** Says what was written, with the way to the tab that holds it. */
export function showShared(
  app: App,
  { planId }: PlanSummary,
  table: string,
  sentences: (speech: Speech) => readonly string[],
): void {
  const open = async (): Promise<void> => {
    const { name } = await app.server.ask('open', { planId, table });
    app.announce(app.speech.say('opened', { name }));
  };
  showResult(app, {
    title: 'shareTarget',
    sentences,
    ways: [
      { label: 'openTotals', go: () => void open() },
      { label: 'backToPlan', go: () => app.home({ planId, view: 'figures' }) },
    ],
  });
}
