import type { Answers, PlanSummary } from '../../src/contract';
import type { App } from '../app';

export type Members = Answers['members'];

/** Asks the names of a plan until they came, and not again: a change of language draws the screen anew. */
export function membersOnce(app: App, { planId }: PlanSummary): () => Promise<Members> {
  let known: Members | null = null;
  return async () => (known ??= await app.server.ask('members', { planId }));
}
