/** What a colour means to the reader; the palette is in core/plan/palette.ts. */
export const TONES = ['good', 'watch', 'bad', 'blocked', 'muted', 'strong', 'info', 'accent'] as const;

export type Tone = (typeof TONES)[number];

/** A tone taken while a condition holds. */
export interface ColouredWhen {
  /** Symbolic formula; what it reads in other tabs is routed through helper cells of the same tab. */
  readonly when: string;
  readonly tone: Tone;
}
