/**
 * Why a row of a source is not imported; keys of the words that say so. `title` is a title or a note, `header` the
 * headers or their repetition, `total` a sum of other rows; `share_over`, the shares of a sale add to more than it.
 */
export const REJECTIONS = [
  'blank',
  'title',
  'header',
  'total',
  'no_date',
  'not_a_date',
  'no_such_day',
  'not_a_day',
  'no_document',
  'no_amount',
  'not_a_number',
  'ambiguous',
  'currency',
  'percent',
  'tax_included',
  'metric',
  'share',
  'share_over',
] as const;
export type Rejection = (typeof REJECTIONS)[number];
