import { metricsEn } from '../../src/locales/metrics.en';
import { metricsFr } from '../../src/locales/metrics.fr';

/** What a function says when it refuses; the other entries are names and statuses. */
const isRefusal = ([key]: readonly [string, string]): boolean => !/^(?:argument_|status)/u.test(key);

describe.each([
  ['French', metricsFr],
  ['English', metricsEn],
] as const)('in %s', (_, messages) => {
  test.each(Object.entries(messages).filter(isRefusal))(
    '%s says what is wrong, then what to do',
    (_key, text) => {
      expect(text).toMatch(/[.?] \p{Lu}.*\.$/u);
    },
  );
});
