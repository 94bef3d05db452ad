import { fromMinor } from '../../core/money';
import type { Axis } from '../../core/objectives/axis';
import { label } from '../../core/schema/label';
import type { Language } from '../../core/schema/words';
import type { AxisRefusal } from '../../core/sharing/share-metric';
import type { SharingWarning } from '../../core/sharing/warnings';
import { say } from '../../locales';
import type { sharingEn } from '../../locales/sharing.en';

type SharingKey = keyof typeof sharingEn;

const WARNINGS: Readonly<Record<SharingWarning['key'], SharingKey>> = {
  negative_weight: 'warnNegative',
  blank_weight: 'warnBlank',
  all_weights_zero: 'warnAllZero',
  inactive_member: 'warnInactive',
  newcomer: 'warnNewcomer',
  ramp_no_start: 'warnRamp',
  pin_blank: 'warnPinBlank',
  unlisted: 'warnUnlisted',
  residue: 'warnResidue',
  stretch_kept: 'warnStretch',
  periods_above_share: 'warnPeriods',
  years_left_out: 'warnYears',
};

const axisName = (axis: Axis, language: Language): string => label('axis', axis, language);

/** What a reader should know before a share is written. */
export function wordWarning({ key, axis, names, amount }: SharingWarning, language: Language): string {
  const values = { axis: axisName(axis, language), names: names.join(', '), amount: fromMinor(amount) };
  return say(language, WARNINGS[key], values);
}

type Totals = Extract<AxisRefusal, { readonly block: string | null }>;

function totalsKey({ key, block }: Totals): SharingKey {
  if (key === 'blocks_exceed_total') return 'refusedBlocks';
  if (key === 'pin_exceeds_margin') return block === null ? 'refusedPins' : 'refusedPinsIn';
  return block === null ? 'refusedNobody' : 'refusedNobodyIn';
}

function wordTotals(refused: Totals, language: Language): string {
  return say(language, totalsKey(refused), {
    axis: axisName(refused.axis, language),
    pinned: fromMinor(refused.pinned),
    total: fromMinor(refused.total),
    names: refused.members.join(', '),
    block: refused.block === null ? '' : label('period', refused.block, language),
  });
}

function wordClash(
  refused: Extract<AxisRefusal, { readonly key: 'period_mix' }>,
  language: Language,
): string {
  return say(language, 'refusedPeriods', {
    axis: axisName(refused.axis, language),
    name: refused.member || say(language, 'wholeName'),
    required: fromMinor(refused.required),
    sum: fromMinor(refused.sum),
  });
}

/** Why an axis cannot be shared: the rule, the amounts and the cure. */
export function wordRefusal(refused: AxisRefusal, language: Language): string {
  const axis = axisName(refused.axis, language);
  if (refused.key === 'profile_missing') return say(language, 'refusedProfile', { axis });
  if (refused.key === 'member_twice') return say(language, 'refusedTwice', { axis, name: refused.member });
  return refused.key === 'period_mix' ? wordClash(refused, language) : wordTotals(refused, language);
}
