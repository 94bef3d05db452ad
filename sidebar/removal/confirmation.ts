import type { Answers, ReadingSheet, RemovableTab } from '../../src/contract';
import { nameKey } from '../../src/core/intake/name-key';

/** What the reader agrees to lose: it outlives a change of language. */
export interface Confirmation {
  /** Tabs that can go without asking. */
  readonly free: readonly RemovableTab[];
  /** Tabs that hold something people typed. */
  readonly typed: readonly RemovableTab[];
  /** Other sheets of the workbook that read the plan. */
  readonly readers: readonly ReadingSheet[];
  /** Names of those to remove all the same. */
  readonly ticked: ReadonlySet<string>;
  readonly tick: (name: string, on: boolean) => void;
  /** Typed cells that would go with the tabs ticked. */
  readonly cellsLost: number;
  /** The name of the plan, as the reader wrote it. */
  readonly written: string;
  readonly write: (text: string) => void;
  /** True when nothing typed is lost, or when the plan's name was written. */
  readonly isGiven: boolean;
}

export function newConfirmation(
  { tabs, readers }: Answers['removal-preview'],
  company: string,
): Confirmation {
  const ticked = new Set<string>();
  let written = '';
  return {
    free: tabs.filter(({ typed }) => typed === 0),
    typed: tabs.filter(({ typed }) => typed > 0),
    readers,
    ticked,
    tick: (name, on) => void (on ? ticked.add(name) : ticked.delete(name)),
    get cellsLost() {
      return tabs.reduce((sum, { name, typed }) => sum + (ticked.has(name) ? typed : 0), 0);
    },
    get written() {
      return written;
    },
    write: (text) => void (written = text),
    get isGiven() {
      return ticked.size === 0 || nameKey(written) === nameKey(company);
    },
  };
}
