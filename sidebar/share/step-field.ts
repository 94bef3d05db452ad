import type { App } from '../app';
import { type Field, textField } from '../dom/field';
import { selectInput } from '../dom/select';
import type { Kept } from '../upkeep/kept';
import type { Speech } from '../words/speech';
import type { ShareDraft } from './draft';

const STEPS = [0.01, 1, 10, 100, 1000];

function stepName({ say, whole }: Speech, step: number): string {
  if (step < 1) return say('stepCent');
  return step === 1 ? say('stepUnit') : say('stepMany', { step: whole(step) });
}

/** What amounts are rounded to; the rest is shared out, so that the sum stays the total. */
export function stepField(app: App, draft: Kept<ShareDraft>): Field {
  const options = STEPS.map((step) => ({ value: String(step), label: stepName(app.speech, step) }));
  const input = selectInput(options, String(draft.now.step), (value) =>
    draft.change({ step: Number(value) }),
  );
  return textField({ path: 'step', label: app.speech.say('stepQuestion'), input });
}
