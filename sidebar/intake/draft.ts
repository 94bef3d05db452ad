import type { ImportColumns, ImportReading, ImportSource, PlanSummary } from '../../src/contract';
import type { App } from '../app';
import type { Kept } from '../upkeep/kept';
import type { Back } from '../upkeep/task-link';
import type { Answer } from './name-answers';

/** An import under way, from screen to screen. */
export interface Import {
  readonly app: App;
  readonly plan: PlanSummary;
  /** Leaves it. */
  readonly back: Back;
  /** Where to go once sales are in. */
  readonly onward: () => void;
  readonly typed: Kept<ImportDraft>;
}

/** What people gave and said so far. */
export interface ImportDraft {
  readonly pasted: string;
  readonly source: ImportSource | null;
  readonly columns: ImportColumns | null;
  readonly reading: ImportReading | null;
  /** Answer to each question on a name. */
  readonly answers: ReadonlyMap<string, Answer>;
}

export const EMPTY_DRAFT: ImportDraft = {
  pasted: '',
  source: null,
  columns: null,
  reading: null,
  answers: new Map(),
};

/** A source that was read, and what is said of it: what every step after the first works on. */
export interface ReadImport {
  readonly source: ImportSource;
  readonly columns: ImportColumns;
  readonly reading: ImportReading;
}
