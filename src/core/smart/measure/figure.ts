/** A figure where it stands in a text. */
export interface Figure {
  readonly value: number;
  readonly written: string;
  readonly before: string;
  readonly after: string;
}
