import type { PlanSummary } from '../../src/contract';
import type { App } from '../app';
import { type PreviewTask, showPreview } from './preview-task';
import type { Back } from './task-link';

type Wording = Pick<PreviewTask, 'title' | 'intro' | 'nothing' | 'confirm' | 'done'>;

const REPAIR: Wording = {
  title: 'repairTitle',
  intro: 'repairIntro',
  nothing: 'nothingToRepair',
  confirm: 'repair',
  done: 'repaired',
};

const UPGRADE: Wording = {
  title: 'upgradeTitle',
  intro: 'upgradeIntro',
  nothing: 'nothingToUpgrade',
  confirm: 'upgrade',
  done: 'upgraded',
};

/** Puts back what is ours where it was broken; a plan of an older version is brought up to date by the same way. */
export function showRepair(app: App, plan: PlanSummary, back: Back): void {
  const { planId, outdated } = plan;
  const task: PreviewTask = {
    ...(outdated ? UPGRADE : REPAIR),
    view: 'checks',
    ask: () => app.server.ask('repair-preview', { planId }),
    apply: () => app.server.ask('repair', { planId }),
  };
  showPreview(app, plan, task, back);
}
