import type { Severity } from '../../src/contract';
import type { WordKey } from '../words/en';

interface SeverityWords {
  /** Over the findings of that severity. */
  readonly title: WordKey;
  /** Beside how many there are. */
  readonly counted: WordKey;
}

export const severityWords: Readonly<Record<Severity, SeverityWords>> = {
  error: { title: 'errorsTitle', counted: 'errorsCounted' },
  warning: { title: 'warningsTitle', counted: 'warningsCounted' },
  info: { title: 'infosTitle', counted: 'infosCounted' },
};
