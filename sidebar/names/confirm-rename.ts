import type { PlanSummary } from '../../src/contract';
import type { App } from '../app';
import { heldButton } from '../dom/action';
import { line } from '../dom/notice';
import type { Speech } from '../words/speech';
import { showResult } from '../upkeep/result-screen';
import type { Back } from '../upkeep/task-link';
import { taskScreen } from '../upkeep/task-screen';
import type { Renaming } from './rename';

/** Says what will follow the name, and changes nothing before the reader agrees. */
export async function confirmRename(app: App, plan: PlanSummary, what: Renaming, back: Back): Promise<void> {
  const { cells } = await app.server.ask('rename-preview', { planId: plan.planId, ...what });
  app.show(() => {
    const { say } = app.speech;
    const { trigger, trouble } = heldButton(app, say('rename'), 'primary', () => rename(app, plan, what));
    const said = line(say('renameSaid', { from: what.from, to: what.to }));
    const body = [said, line(sayCells(app.speech, cells)), line(say('notYetWritten')), trouble];
    return taskScreen(app, say('renameTitle'), back, { body, buttons: [trigger] });
  });
}

const sayCells = ({ say, count }: Speech, cells: number): string =>
  cells === 0 ? say('renameNone') : count('renameCells', cells);

async function rename(app: App, { planId }: PlanSummary, what: Renaming): Promise<void> {
  const { cells } = await app.server.ask('rename', { planId, ...what });
  showResult(app, {
    title: 'renameTitle',
    sentences: ({ say, count }) => [
      say('renamed', { from: what.from, to: what.to }),
      ...(cells > 0 ? [count('renamedCells', cells)] : []),
    ],
    ways: [{ label: 'backToPlan', go: () => app.home({ planId, view: 'tabs' }) }],
  });
}
