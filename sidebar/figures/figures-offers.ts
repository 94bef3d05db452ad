import type { Axis } from '../../src/contract';
import type { WordKey } from '../words/en';

/** What goes with the figures of a plan that lives. */
export interface FiguresOffers {
  /** Shown while there are no sales. */
  readonly addSales: () => void;
  /** Leads to the import of sales. */
  readonly importSales: () => HTMLElement | null;
  /** Takes one more of what the figures are seen by. */
  readonly addName: (axis: Axis) => HTMLElement;
  /** Leads to sharing the target, in the words given. */
  readonly share: (label: WordKey) => HTMLElement;
}
