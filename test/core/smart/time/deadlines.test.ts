import { checkSmart } from '../../../../src/core/smart/check';
import { ENGLISH, FRENCH } from './endings';

describe.each([FRENCH, ENGLISH])('$sentence', ({ sentence, when, never }) => {
  test.each(when)('%s: says when', (ending) => {
    const { S, M, T } = checkSmart(`${sentence} ${ending}`).points;
    expect([S, M > 0, T > 0]).toEqual([2, true, true]);
  });

  test.each(never)('%s: does not', (ending) => {
    const { M, T } = checkSmart(`${sentence} ${ending}`).points;
    expect([M > 0, T]).toEqual([true, 0]);
  });
});
