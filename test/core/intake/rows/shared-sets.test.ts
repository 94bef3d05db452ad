import { isoDay } from '../../../../src/core/calendar/iso';
import { tally } from '../../../../src/core/intake/rows/tally';
import { textRows } from '../../../../src/core/intake/source/find-separator';
import { minorText } from '../../../../src/core/money';
import { sharedJson, sharedText } from '../../shared-data';
import { judged } from '../reading';

interface Expected {
  readonly total: {
    readonly amount: string;
    readonly count: number;
    readonly first_date: string;
    readonly last_date: string;
  };
}

test.each([
  ['clean-usreg', 'expected-usreg'],
  ['demo-aw-complet-fr', 'expected-demo-aw-complet-fr'],
])('%s is read as it comes, every line of it', (file, answers) => {
  const text = sharedText(`sales/${file}.csv`);
  const expected = sharedJson<Expected>(`sales/${answers}.json`);
  if (text === null || expected === null) return;
  const { accepted, duplicates, rejected, period } = tally(judged(textRows(text)));
  const { amount, count, first_date: first, last_date: last } = expected.total;
  expect([accepted.rows, minorText(accepted.amount)]).toEqual([count, amount]);
  expect([duplicates.rows, rejected.rows]).toEqual([0, 1]);
  expect(period && [isoDay(period.first), isoDay(period.last)]).toEqual([first, last]);
});
