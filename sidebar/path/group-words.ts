import type { Axis } from '../../src/contract';
import type { WordKey } from '../words/en';

interface GroupWords {
  readonly title: WordKey;
  readonly question: WordKey;
  readonly one: WordKey;
  readonly count: WordKey;
}

/** How each thing followed is named. */
export const groupWords: Readonly<Record<Axis, GroupWords>> = {
  rep: { title: 'reps', question: 'repsQuestion', one: 'rep', count: 'countReps' },
  product: { title: 'products', question: 'productsQuestion', one: 'product', count: 'countProducts' },
  channel: { title: 'channels', question: 'channelsQuestion', one: 'channel', count: 'countChannels' },
};
