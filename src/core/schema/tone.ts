/** What a colour means to the reader; the palette is in core/plan/palette.ts. */
export const TONES = [
  'good',
  'watch',
  'bad',
  'blocked',
  'muted',
  'strong',
  'info',
  'accent',
  'card',
  'cardTitle',
] as const;

export type Tone = (typeof TONES)[number];

/** Tones a box can be painted in. */
export const BOX_TONES = ['good', 'watch', 'info', 'bad'] as const satisfies readonly Tone[];

export type BoxTone = (typeof BOX_TONES)[number];

/** A tone taken while a condition holds. */
export interface ColouredWhen {
  /** Symbolic formula; what it reads in other tabs is routed through helper cells of the same tab. */
  readonly when: string;
  readonly tone: Tone;
}
