import type { Day } from '../calendar/day';
import type { AmountType } from './placement';

/** `courant`: open month. `cloture`: frozen with its month. `ajustement`: later correction of closed months. */
export const ORIGINS = ['cloture', 'courant', 'ajustement'] as const;
export type Origin = (typeof ORIGINS)[number];

/** What an export row says of its budget line. */
export interface ExportLine {
  readonly planId: string;
  readonly version: string;
  readonly scenario: string;
  /** Year in which the fiscal year begins. */
  readonly fiscalYear: number;
  readonly lineId: string;
  readonly account: string;
  readonly accountLabel: string;
  readonly costCenter: string;
  readonly rep: string;
  readonly product: string;
  readonly channel: string;
  readonly nature: string;
  readonly category: string;
  readonly currency: string;
  readonly action: string;
  readonly status: string;
  readonly inCac: boolean;
}

/** One row of Budget_Export: a budget line, a month, a type of amount. Amounts in minor units. */
export interface ExportRow extends ExportLine {
  /** First day of the month. */
  readonly month: Day;
  readonly type: AmountType;
  /** Excluding tax. */
  readonly net: number;
  readonly vat: number;
  readonly refreshedOn: Day;
  readonly origin: Origin;
}
