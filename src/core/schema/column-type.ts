const PLAIN = [
  'text',
  'number',
  'decimal',
  'money',
  'percent',
  'date',
  'datetime',
  'month',
  'checkbox',
  'person',
  'id',
  'score',
  'measure',
  'change',
] as const;

/** What a cell holds, and so its number format, its dropdown and how it is checked. */
export type ColumnType =
  | { readonly kind: (typeof PLAIN)[number] }
  /** Label of a list, by dropdown. */
  | { readonly kind: 'list'; readonly list: string }
  /** Id of a row of another tab, by dropdown of the filled rows. */
  | { readonly kind: 'link'; readonly table: string }
  /** Label found in a column of another tab, by dropdown. */
  | { readonly kind: 'label'; readonly table: string; readonly column: string };

/**
 * Reads the short spelling used in templates: `money`, `list:swot`, `id:stakes`, `label:kpis.label`.
 * @throws Error naming the spelling when it is none of these.
 */
export function readColumnType(text: string): ColumnType {
  const plain = PLAIN.find((kind) => kind === text);
  if (plain) return { kind: plain };
  const [prefix, rest = ''] = text.split(':');
  const [table = '', column = ''] = rest.split('.');
  if (prefix === 'list' && rest) return { kind: 'list', list: rest };
  if (prefix === 'id' && rest) return { kind: 'link', table: rest };
  if (prefix === 'label' && table && column) return { kind: 'label', table, column };
  throw new Error(`Unknown column type: ${text}`);
}
