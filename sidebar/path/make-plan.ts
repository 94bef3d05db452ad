import type { BuildPlan, PlanAnswers } from '../../src/contract';
import type { App } from '../app';
import { showBuild } from '../making/build-screen';
import { RefusedRequest } from '../server/failure';
import type { Path } from './path';

/** Hands the answers to the server: the plan begins, or the screens concerned say what to put right. */
export async function makePlan(app: App, path: Path, answers: PlanAnswers): Promise<void> {
  const plan = await begin(app, path, answers);
  const restart = (): void => path.goTo(path.draft.screen);
  if (plan) showBuild(app, plan, { demo: answers.demo, fiscalStart: answers.fiscalStart, restart });
}

/** Null once the refusal is shown beside its fields. */
async function begin(app: App, path: Path, answers: PlanAnswers): Promise<BuildPlan | null> {
  try {
    return await app.server.ask('begin', { answers });
  } catch (error) {
    if (answers.demo || !(error instanceof RefusedRequest)) throw error;
    path.complain(error.errors);
    return null;
  }
}
