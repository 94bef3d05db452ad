import { yearEnd, yearStart } from '../cells';
import type { DemoSource } from '../row';

/** What the objectives of the year have in common. */
export const APPROVED: DemoSource = { start: yearStart, due: yearEnd, status: 'approved' };
