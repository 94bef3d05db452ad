import type { CheckReport, Severity } from '../../src/contract';
import { element } from '../dom/element';
import type { Speech } from '../words/speech';
import { severityWords } from './severity-words';

type Counts = CheckReport['counts'];

const SHOWN: readonly Severity[] = ['error', 'warning', 'info'];

export const totalOf = (counts: Counts): number => SHOWN.reduce((sum, one) => sum + counts[one], 0);

/** How many of each severity, side by side. */
export function checkCounts(speech: Speech, counts: Counts): HTMLElement {
  const cells = SHOWN.map((severity) => {
    const [number, word] = counted(speech, severity, counts[severity]);
    const look = counts[severity] === 0 ? 'none' : 'found-' + severity;
    return element('li', { class: look }, element('strong', {}, number), ' ', word);
  });
  return element('ul', { class: 'counts' }, ...cells);
}

/** The same in a sentence, for who does not see them. */
export function sayCounts(speech: Speech, counts: Counts): string {
  if (totalOf(counts) === 0) return speech.say('nothingToFix');
  const found = SHOWN.filter((severity) => counts[severity] > 0);
  const parts = found.map((severity) => counted(speech, severity, counts[severity]).join(' '));
  return speech.say('checksDone', { counts: parts.join(', ') });
}

const counted = ({ whole, count }: Speech, severity: Severity, n: number): readonly [string, string] => [
  whole(n),
  count(severityWords[severity].counted, n),
];
