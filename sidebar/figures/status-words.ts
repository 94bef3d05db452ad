import type { RollUpLine } from '../../src/contract';
import type { WordKey } from '../words/en';

export const statusWords: Readonly<Record<RollUpLine['status'], WordKey>> = {
  on_track: 'statusOnTrack',
  watch: 'statusWatch',
  late: 'statusLate',
  no_data: 'statusNoData',
};

/** Where a line stands; sales without a target to compare with are no missing data. */
export function statusWord({ status, actual, target }: RollUpLine): WordKey {
  return status === 'no_data' && actual !== null && target === null ? 'statusNoTarget' : statusWords[status];
}
