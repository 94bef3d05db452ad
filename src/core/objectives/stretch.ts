/** A target and the stretch above it, in minor units. */
interface Pair {
  readonly target: number;
  readonly stretch: number;
}

const slack = ({ target, stretch }: Pair): number => stretch - target;

/** Position of the member whose stretch is farthest above its target, the first of equals. */
function largestSlack(pairs: readonly Pair[]): number {
  return pairs.reduce((best, pair, index) => (slack(pair) > slack(pairs[best] ?? pair) ? index : best), 0);
}

function raise(pairs: readonly Pair[], index: number): readonly Pair[] {
  const short = pairs[index];
  const giver = largestSlack(pairs);
  const given = pairs[giver];
  if (!short || !given) return pairs;
  const moved = Math.min(-slack(short), slack(given));
  return pairs.map((pair, position) => {
    const change = position === index ? moved : position === giver ? -moved : 0;
    return { target: pair.target, stretch: pair.stretch + change };
  });
}

/**
 * Stretches at least as demanding as the targets, member by member, their sum unchanged: what a member lacks is
 * taken from the one farthest above its target. Unchanged where the stretches add to less than the targets.
 * @param lower true when lower is better: there, stretches end at or under the targets.
 */
export function levelStretch(
  targets: readonly number[],
  stretches: readonly number[],
  lower = false,
): readonly number[] {
  const sign = lower ? -1 : 1;
  let pairs: readonly Pair[] = targets.map((target, index) => ({
    target: sign * target,
    stretch: sign * (stretches[index] ?? target),
  }));
  if (pairs.reduce((sum, pair) => sum + slack(pair), 0) < 0) return stretches;
  for (let short = nextShort(pairs); short >= 0; short = nextShort(pairs)) pairs = raise(pairs, short);
  return pairs.map((pair) => sign * pair.stretch);
}

function nextShort(pairs: readonly Pair[]): number {
  return pairs.findIndex((pair) => slack(pair) < 0);
}
