import { monthLabel } from '../../core/calendar/month-names';
import type { Axis } from '../../core/objectives/axis';
import type { Language } from '../../core/schema/words';
import type { SharingFacts } from '../../core/sharing/facts';
import { sameText } from '../../core/sharing/total-row';

/** `September 2027` for a month, which the tab calls M9; '' for a member of another axis. */
export function monthName({ months }: SharingFacts, axis: Axis, member: string, language: Language): string {
  const month = axis === 'month' ? months.find(({ label }) => sameText(label, member)) : undefined;
  return month ? monthLabel(month.period.start, language) : '';
}
