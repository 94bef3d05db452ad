/** The sides of a plan, in the order of their tabs. */
export const VIEWS = ['figures', 'tabs', 'checks', 'finance', 'help'] as const;
export type View = (typeof VIEWS)[number];

/** Which plan, and which side of it, to open on. */
export interface HomeStart {
  readonly planId: string;
  readonly view: View;
}
