import type { CascadeMember, CascadeWarning, FreeMember, WeightSource } from './cascade-input';

export interface WeightedMembers {
  readonly free: readonly FreeMember[];
  readonly source: WeightSource;
  readonly warnings: readonly CascadeWarning[];
}

const SOURCES = ['weight', 'history', 'reference'] as const;

/** The first source that any member fills: percentages and amounts are never mixed on one axis. */
function chooseSource(members: readonly CascadeMember[]): WeightSource {
  return SOURCES.find((source) => members.some((member) => member[source] !== null)) ?? 'equal';
}

function valueIn(member: CascadeMember, source: WeightSource): number | null {
  return source === 'equal' ? 1 : member[source];
}

function warning(key: CascadeWarning['key'], members: readonly CascadeMember[]): readonly CascadeWarning[] {
  return members.length === 0 ? [] : [{ key, members: members.map((member) => member.key) }];
}

function warningsOf(members: readonly CascadeMember[], source: WeightSource): readonly CascadeWarning[] {
  return [
    ...warning(
      'inactive_member',
      members.filter((member) => member.activity <= 0),
    ),
    ...warning(
      'blank_weight',
      members.filter((member) => valueIn(member, source) === null),
    ),
    ...warning(
      'negative_weight',
      members.filter((member) => (valueIn(member, source) ?? 0) < 0),
    ),
  ];
}

/**
 * Weights of the members without a pin: typed, else last year's, else the reference, else equal; each times the
 * member's activity. Negative or blank weighs 0, and all zero means equal: both are warned of.
 */
export function weigh(members: readonly CascadeMember[]): WeightedMembers {
  const free = members.filter((member) => member.pin === null);
  const source = chooseSource(free);
  const warnings = warningsOf(free, source);
  const weighted = free.map((member) => ({
    key: member.key,
    weight: Math.max(0, valueIn(member, source) ?? 0) * Math.max(0, member.activity),
  }));
  if (weighted.some((member) => member.weight > 0)) return { free: weighted, source, warnings };
  const active = free.map((member) => ({ key: member.key, weight: Math.max(0, member.activity) }));
  return { free: active, source: 'equal', warnings: [...warnings, ...warning('all_weights_zero', free)] };
}
