import type { DaysOff } from '../../calendar/working-days';
import { criticalPath } from '../../schedule/critical-path';
import type { CellInput, RowContent } from '../content';

const dayOf = (value: CellInput | undefined): number | null => (typeof value === 'number' ? value : null);

/** Actions with their longest chain told, as a refresh tells it. */
export function withCriticalPath(actions: readonly RowContent[], daysOff: DaysOff): readonly RowContent[] {
  const steps = actions.map(({ values }) => ({
    id: String(values['id'] ?? ''),
    after: String(values['predecessor'] ?? ''),
    start: dayOf(values['start']),
    end: dayOf(values['end']),
    isKept: values['status'] !== 'cancelled',
  }));
  const isCritical = criticalPath(steps, daysOff);
  return actions.map((row, index) =>
    isCritical[index] ? { ...row, values: { ...row.values, critical: 'yes' } } : row,
  );
}
