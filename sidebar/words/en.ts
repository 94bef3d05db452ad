import { figuresEn } from './figures.en';
import { firstEn } from './first.en';
import { growEn } from './grow.en';
import { helpEn } from './help.en';
import { homeEn } from './home.en';
import { intakeEn } from './intake.en';
import { mixEn } from './mix.en';
import { pathEn } from './path.en';
import { shareEn } from './share.en';
import { upkeepEn } from './upkeep.en';

/**
 * Everything the sidebar says, in English. `{name}` is a value; `one|many` gives both forms of a counted
 * sentence. `fr.ts` holds the same keys.
 */
export const en = {
  loading: 'Loading…',
  retry: 'Try again',
  back: 'Back',
  next: 'Continue',
  edit: 'Edit',
  later: 'Later',
  failedTitle: 'That did not work',
  failedAccounts:
    'Google refused access because several Google accounts are open in this browser. Keep a single account signed in, or open the spreadsheet in a private window.',
  failedLost: 'The answer was lost on the way. Please try again.',
  failedOther: 'PAC did not answer. Check your connection, then try again.',
  failedDetail: 'Details: {detail}',
  ...pathEn,
  ...mixEn,
  ...firstEn,
  ...figuresEn,
  ...homeEn,
  ...helpEn,
  ...growEn,
  ...shareEn,
  ...upkeepEn,
  ...intakeEn,
} as const satisfies Record<string, string>;

export type WordKey = keyof typeof en;
export type Words = Readonly<Record<WordKey, string>>;
