import type { Language } from '../../schema/words';

/** What examples need to know of the plan they are shown in. */
export interface PlanWords {
  readonly language: Language;
  /** Label of a list value, as the plan words it. */
  readonly label: (list: string, key: string) => string;
  /** Key of a label, in the plan's words or else in those of the templates; null for no value of the list. */
  readonly keyOf: (list: string, label: string) => string | null;
  /** Whether people gave names of their own to this list: their reps, their channels. */
  readonly hasNames: (list: string) => boolean;
  /** Whether the plan holds a tab. */
  readonly holds: (table: string) => boolean;
}
