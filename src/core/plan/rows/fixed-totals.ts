import { fromMinor } from '../../money';
import { valueRow, type RowContent } from '../content';
import type { PlanSettings } from '../settings';
import { allLabel, followedAxes } from './axis-members';
import { revenueLabel } from './kpis';
import { memberShares } from './shares';

const amount = (minor: number | null): number | null => (minor === null ? null : fromMinor(minor));

/** What a share writes beside the amounts, to know later which of them people typed. */
export function sharedAmounts({ target, stretch }: Readonly<Record<'target' | 'stretch', number | null>>) {
  return { shared: target, shared_stretch: stretch };
}

/** An absent amount is left out, so that the column's own formula stands. */
function given(values: Readonly<Record<string, string | number | null>>) {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== null));
}

/** The totals of a new plan: the whole, which follows the main objective, then each name's share. */
export function fixedTotalRows(settings: PlanSettings): readonly RowContent[] {
  const shared = { metric: revenueLabel(settings.language), period: 'year' };
  const whole = valueRow({ ...shared, axis: 'global', member: allLabel(settings.language) }, 'money');
  const origin =
    settings.sharing === 'typed' ? 'manual' : settings.sharing === 'last_year' ? 'history' : 'top_down';
  const shares = followedAxes(settings).flatMap((axis) =>
    memberShares(settings, axis).map(({ name, reference, target, stretch }) => {
      const amounts = { reference: amount(reference), target: amount(target), stretch: amount(stretch) };
      const computed = settings.sharing === 'typed' ? {} : sharedAmounts(amounts);
      return valueRow(
        { ...shared, axis, member: name, ...given({ ...amounts, ...computed }), origin },
        'money',
      );
    }),
  );
  return [whole, ...shares];
}
