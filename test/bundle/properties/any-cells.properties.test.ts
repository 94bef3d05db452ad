import * as fc from 'fast-check';
import { ARITY, argument, functionsIn } from './cells';
import { outcomeOf, surprises } from './outcome';

const LANGUAGES = [
  ['fr_FR', /“| \| /u],
  ['en_US', /«| \| /u],
] as const;

describe.each(LANGUAGES)('in %s', (locale, foreign) => {
  const call = functionsIn(locale);

  test.each(Object.entries(ARITY))(
    '%s gives numbers, texts or a worded error, whatever the cells',
    (name, arity) => {
      const cells = fc.array(argument, { minLength: 0, maxLength: arity });
      fc.assert(
        fc.property(cells, (given) => {
          expect(
            surprises(
              outcomeOf(() => call(name, ...given)),
              foreign,
            ),
          ).toEqual([]);
        }),
        { numRuns: 500 },
      );
    },
  );
});

test.each(Object.entries(ARITY))('PAC_%s gives the same', (name, arity) => {
  const call = functionsIn('fr_FR');
  fc.assert(
    fc.property(fc.array(argument, { maxLength: arity }), (given) => {
      expect(outcomeOf(() => call(`PAC_${name}`, ...given))).toEqual(outcomeOf(() => call(name, ...given)));
    }),
  );
});
