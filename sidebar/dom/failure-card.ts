import { RefusedRequest, type FailureReason, ServerFailure } from '../server/failure';
import type { WordKey } from '../words/en';
import type { Speech } from '../words/speech';
import { button, element } from './element';
import { heading, line, notice } from './notice';

const EXPLANATION: Readonly<Record<FailureReason, WordKey>> = {
  accounts: 'failedAccounts',
  lost: 'failedLost',
  failed: 'failedOther',
};

/** What went wrong and what to do about it, with a way to try again. */
export function failureCard(speech: Speech, error: unknown, retry: () => void): HTMLElement {
  const again = button(speech.say('retry'), 'plain', retry);
  return notice('bad', heading(speech.say('failedTitle')), ...explain(speech, error), again);
}

function explain(speech: Speech, error: unknown): HTMLElement[] {
  if (error instanceof RefusedRequest) return error.errors.map(({ message }) => line(message));
  const reason = error instanceof ServerFailure ? error.reason : 'failed';
  const detail = error instanceof Error && error.message !== reason ? error.message : '';
  const explanation = line(speech.say(EXPLANATION[reason]));
  if (!detail || reason === 'accounts') return [explanation];
  return [explanation, element('p', { class: 'hint' }, speech.say('failedDetail', { detail }))];
}
