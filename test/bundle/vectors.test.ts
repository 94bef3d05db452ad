import { sharedJson } from '../core/shared-data';
import { messageOf } from './functions';
import { compute, type Vector } from './published-calculations';

const SET = sharedJson<{ readonly vectors: readonly Vector[] }>('vectors/dev.json');
const VECTORS = SET?.vectors ?? [];

(SET === null ? describe.skip : describe)('published worked examples', () => {
  test('all reproduce, none is left out', () => {
    const missed = VECTORS.filter((vector) => !reproduces(vector));
    expect(VECTORS.length).toBeGreaterThan(100);
    expect(missed.map(({ id }) => id)).toEqual([]);
  });

  test('none of them repeats a figure known to be wrong', () => {
    const wrong = VECTORS.filter(
      ({ kind, published }) => kind === 'published_error' && typeof published === 'number',
    );
    const repeated = wrong.filter((one) => differences(compute(one), one.published, one.tol).length === 0);
    expect(wrong.length).toBeGreaterThan(3);
    expect(repeated.map(({ id }) => id)).toEqual([]);
  });
});

/** Whether ours gives what is expected; of a series without end, that it asks for a horizon. */
function reproduces(vector: Vector): boolean {
  if (typeof vector.expected === 'string')
    return messageOf(() => compute(vector)).includes('Infinite value: give a horizon');
  return differences(compute(vector), vector.expected, vector.tol).length === 0;
}

/** Where a figure, a list or an object of figures is not the expected one; `sum` is that of a list. */
function differences(found: unknown, expected: unknown, tolerance: number): readonly string[] {
  if (Array.isArray(expected)) {
    const all = Array.isArray(found) ? found : [];
    return expected.flatMap((value, index) => differences(all[index], value, tolerance));
  }
  if (typeof expected === 'object' && expected !== null)
    return Object.entries(expected).flatMap(([key, value]) =>
      differences(partOf(found, key), value, tolerance),
    );
  const isNear = typeof found === 'number' && Math.abs(found - Number(expected)) <= tolerance + 1e-9;
  return isNear ? [] : [`${String(found)} is not ${String(expected)}`];
}

function partOf(found: unknown, key: string): unknown {
  if (key === 'sum' && Array.isArray(found))
    return found.reduce<number>((sum, part) => sum + Number(part), 0);
  return typeof found === 'object' && found !== null
    ? Object.entries(found).find(([name]) => name === key)?.[1]
    : undefined;
}
