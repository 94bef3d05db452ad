import { cascade } from '../../objectives/cascade';
import { levelStretch } from '../../objectives/stretch';
import type { Axis } from '../answers';
import type { Member, PlanSettings } from '../settings';

/** What a member is given, in minor units; null where nothing was said. */
export interface MemberShare {
  readonly name: string;
  readonly reference: number | null;
  readonly target: number | null;
  readonly stretch: number | null;
}

/** Minor units of one currency unit: targets are shared in whole euros, the rest goes to the largest. */
const UNIT = 100;

/** The global target: last year's revenue and the growth, to the cent. */
export function globalTarget(settings: Pick<PlanSettings, 'lastYear' | 'growth'>): number {
  return Math.round(Math.round(settings.lastYear * (1 + settings.growth) * 1e4) / 1e4);
}

/** The stretch target; null when there is none. */
export function globalStretch(settings: PlanSettings): number | null {
  return settings.stretch === null
    ? null
    : Math.round(Math.round(settings.lastYear * (1 + settings.stretch) * 1e4) / 1e4);
}

function shared(total: number, members: readonly Member[], byHistory: boolean): readonly number[] {
  const input = members.map(({ name, amount }) => ({
    key: name,
    weight: null,
    history: byHistory ? amount : null,
    reference: null,
    activity: 1,
    pin: null,
  }));
  const done = cascade({ total, unit: UNIT, members: input });
  return done.ok ? done.shares : [];
}

/** Targets of the names of an axis: equal, as last year, or as typed; they add up to the global target exactly. */
export function memberShares(settings: PlanSettings, axis: Axis): readonly MemberShare[] {
  const members = settings.members[axis];
  if (settings.sharing === 'typed')
    return members.map(({ name, amount }) => ({ name, reference: null, target: amount, stretch: null }));
  const byHistory = settings.sharing === 'last_year';
  const targets = shared(globalTarget(settings), members, byHistory);
  const stretch = globalStretch(settings);
  const stretches = stretch === null ? [] : levelStretch(targets, shared(stretch, members, byHistory));
  return members.map(({ name, amount }, index) => ({
    name,
    reference: byHistory ? amount : null,
    target: targets[index] ?? null,
    stretch: stretches[index] ?? null,
  }));
}
