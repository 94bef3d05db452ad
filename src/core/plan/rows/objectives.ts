import { fromMinor } from '../../money';
import { valueRow, type RowContent } from '../content';
import type { PlanSettings } from '../settings';
import { revenueLabel } from './kpis';

/** The main objective of a plan: the one source of its global target, stretch and reference. */
export function mainObjective(settings: PlanSettings): RowContent {
  const stretch = settings.stretch === null ? {} : { stretch_change: settings.stretch };
  return valueRow(
    {
      statement: settings.statement,
      metric: revenueLabel(settings.language),
      base: fromMinor(settings.lastYear),
      change_type: 'relative',
      change: settings.growth,
      level: 'general',
      status: 'approved',
      ...stretch,
    },
    'money',
  );
}
