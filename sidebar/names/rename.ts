import type { MemberList, PlanSummary } from '../../src/contract';
import type { App } from '../app';
import { besideFields } from '../dom/beside-fields';
import { keep } from '../upkeep/kept';
import type { Back } from '../upkeep/task-link';
import { askingScreen } from '../upkeep/task-screen';
import { confirmRename } from './confirm-rename';
import { membersOnce } from './members-once';
import { renameForm } from './rename-form';

/** A name of a list and what it becomes. */
export interface Renaming {
  readonly list: MemberList;
  readonly from: string;
  readonly to: string;
}

/** Changes a name everywhere the plan holds it, after saying how many cells that is. */
export function showRename(app: App, plan: PlanSummary, list: MemberList, back: Back): void {
  const typed = keep<Renaming>({ list, from: '', to: '' });
  const ask = membersOnce(app, plan);
  const screen = (): HTMLElement =>
    askingScreen(app, app.speech.say('renameTitle'), back, ask, (members) =>
      renameForm(app, typed, members, (field) =>
        besideFields([field], () => confirmRename(app, plan, typed.now, () => app.show(screen))),
      ),
    );
  app.show(screen);
}
