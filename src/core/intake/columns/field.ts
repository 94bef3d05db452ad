/** What a column of sales can hold. */
export const INTAKE_FIELDS = [
  'date',
  'amount',
  'rep',
  'product',
  'channel',
  'account',
  'document',
  'line',
  'share',
  'metric',
] as const;
export type IntakeField = (typeof INTAKE_FIELDS)[number];

/** Fields whose values are names of a list of the plan. */
export const NAMED_FIELDS = ['rep', 'product', 'channel'] as const;
export type NamedField = (typeof NAMED_FIELDS)[number];

/** Column of each field in the source, from 0; a field without a column is left out. */
export type IntakeColumns = Partial<Readonly<Record<IntakeField, number>>>;
