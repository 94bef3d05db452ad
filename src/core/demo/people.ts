import { FIRST_NAMES, LAST_NAMES } from './names';
import { TEAMS } from './offer';
import type { Random } from './random';
import type { Words } from '../schema/words';

/** A rep: what is sold against the average rep, and how fast it grows this year. */
export interface DemoRep {
  readonly name: string;
  readonly team: Words;
  readonly size: number;
  /** This year against last: 1.1 is +10 %. */
  readonly growth: number;
}

/** Those who are no reps. */
export interface DemoStaff {
  readonly director: string;
  readonly marketing: string;
  readonly service: string;
  readonly finance: string;
}

export interface DemoPeople {
  readonly reps: readonly DemoRep[];
  readonly staff: DemoStaff;
}

const SIZES = [1.85, 1.6, 1.4, 1.2, 1.1, 1, 0.95, 0.85, 0.7, 0.55, 0.45, 0.35];
const GROWTHS = [1.02, 1.14, 1.09, 0.94, 1.18, 1.05, 1.12, 0.98, 1.24, 1.07, 0.9, 1.3];

/** First and last names that each serve once. */
function fullNames(random: Random, count: number): readonly string[] {
  const last = random.shuffled(LAST_NAMES);
  return random
    .shuffled(FIRST_NAMES)
    .slice(0, count)
    .map((first, index) => `${first} ${last[index] ?? ''}`);
}

/** Twelve reps in two teams, the largest first, and four colleagues. */
export function hire(random: Random): DemoPeople {
  const [director = '', marketing = '', service = '', finance = '', ...names] = fullNames(
    random,
    4 + SIZES.length,
  );
  const growths = random.shuffled(GROWTHS);
  const reps = SIZES.flatMap((size, index) => {
    const team = TEAMS[index % TEAMS.length];
    return team ? [{ name: names[index] ?? '', team, size, growth: growths[index] ?? 1 }] : [];
  });
  return { reps, staff: { director, marketing, service, finance } };
}
