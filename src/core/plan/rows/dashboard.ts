import type { RowContent } from '../content';

/** Live objectives the dashboard shows. */
const SHOWN = 20;

/** Row k of the dashboard reads the k-th live objective. */
export function dashboardRows(): readonly RowContent[] {
  return Array.from({ length: SHOWN }, (_, index) => ({
    values: {},
    variants: ['default'],
    slots: { k: String(index + 1) },
    group: null,
    unit: null,
  }));
}
