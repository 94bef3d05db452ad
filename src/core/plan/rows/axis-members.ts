import { label } from '../../schema/label';
import type { Language } from '../../schema/words';
import { AXES, type Axis } from '../answers';
import type { PlanSettings } from '../settings';

/** The metrics' axes as the machine tabs spell them. */
export type RowAxis = Axis | 'global' | 'month' | 'objective';

/** Label of the reserved member that holds what nobody was given. */
export function unassignedLabel(language: Language): string {
  return label('rep', 'UNASSIGNED', language);
}

/** Label of the reserved member that stands for the whole. */
export function allLabel(language: Language): string {
  return label('all', 'ALL', language);
}

/** The axes a plan follows, in reading order. */
export function followedAxes(settings: PlanSettings): readonly Axis[] {
  return AXES.filter((axis) => settings.axes.includes(axis));
}

/** Names of an axis, the unassigned one last. */
export function memberLabels(settings: PlanSettings, axis: Axis): readonly string[] {
  return [...settings.members[axis].map(({ name }) => name), unassignedLabel(settings.language)];
}

/** `m01`…`m12`: keys of the months in list `period`. */
export const MONTH_KEYS: readonly string[] = Array.from(
  { length: 12 },
  (_, k) => `m${String(k + 1).padStart(2, '0')}`,
);
