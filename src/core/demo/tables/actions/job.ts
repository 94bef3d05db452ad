import type { Course } from '../../progress';
import type { DemoSource } from '../../row';

/** Month 1–12 of the fiscal year, and date in it. */
export type When = readonly [month: number, date: number];

/** An action, when it is planned and how it goes. */
export interface Job {
  readonly from: When;
  readonly to: When;
  readonly course: Course;
  readonly row: DemoSource;
}
