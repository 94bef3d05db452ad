import type { RollUpLine } from '../../src/contract';
import type { WordKey } from '../words/en';

export const statusWords: Readonly<Record<RollUpLine['status'], WordKey>> = {
  on_track: 'statusOnTrack',
  watch: 'statusWatch',
  late: 'statusLate',
  no_data: 'statusNoData',
};
