import type { Backstage } from './backstage';
import { ask } from './dialogs/dialog';
import type { EditHooks } from './viewer/person-edits';
import type { Attempt } from './running';
import { warningOver } from './viewer/warnings';
import type { Say } from './words';

/** A person's edits: a warning is confirmed first, and the add-on is told afterwards. */
export function editHooks(backstage: Backstage, attempt: Attempt, say: Say): EditHooks {
  return {
    questionBefore: (touched) => warningOver(backstage.model, touched),
    ask: (description) => confirmEdit(description, say),
    after: (touched) => attempt(() => backstage.edited(touched)),
  };
}

async function confirmEdit(description: string, say: Say): Promise<boolean> {
  const text = description ? `${description}\n\n${say('protectedText')}` : say('protectedText');
  const choice = await ask(say('protectedTitle'), text, [
    { id: 'cancel', label: say('cancel') },
    { id: 'edit', label: say('protectedAnyway') },
  ]);
  return choice === 'edit';
}
