import type { MemberList, PlanSummary } from '../../src/contract';
import type { App } from '../app';
import { besideFields } from '../dom/beside-fields';
import type { Field } from '../dom/field';
import { type Kept, keep } from '../upkeep/kept';
import { showResult } from '../upkeep/result-screen';
import type { Back } from '../upkeep/task-link';
import { askingScreen } from '../upkeep/task-screen';
import type { Speech } from '../words/speech';
import { addNamesForm } from './add-names-form';
import { membersOnce } from './members-once';

/** What is typed so far. */
export interface NamesTyped {
  readonly list: MemberList;
  readonly text: string;
}

/** Adds reps, products, channels or teams; `list` is the one shown first. */
export function showAddNames(app: App, plan: PlanSummary, list: MemberList, back: Back): void {
  const typed: Kept<NamesTyped> = keep({ list, text: '' });
  const ask = membersOnce(app, plan);
  app.show(() =>
    askingScreen(app, app.speech.say('addNames'), back, ask, (members) =>
      addNamesForm(app, typed, members, (names, field) => add(app, plan, typed.now.list, names, field)),
    ),
  );
}

async function add(
  app: App,
  plan: PlanSummary,
  list: MemberList,
  names: readonly string[],
  field: Field,
): Promise<void> {
  const { planId } = plan;
  await besideFields([field], async () => {
    const { added } = await app.server.ask('add-members', { planId, list, names });
    const home = (): void => app.home({ planId, view: 'tabs' });
    showResult(app, {
      title: 'addNames',
      sentences: (speech) => sayAdded(speech, plan, list, added),
      ways: [
        { label: 'addMore', go: () => showAddNames(app, plan, list, home) },
        { label: 'backToPlan', go: home },
      ],
    });
  });
}

/** What is shared among names waits for the share of the new ones; a team has none. */
function sayAdded(
  { say, count }: Speech,
  { tabs }: PlanSummary,
  list: MemberList,
  added: readonly string[],
): readonly string[] {
  const split = list === 'team' ? undefined : tabs.find(({ table }) => table === 'fixed_totals');
  return [
    count('namesAdded', added.length, { names: added.join(', ') }),
    say('namesTakenIn'),
    ...(split ? [say('namesTarget', { tab: split.name })] : []),
  ];
}
