import { addMonths } from '../calendar/month';
import { planDay, repName, type DemoContext } from './context';

type FromCompany<T> = (context: DemoContext) => T;

/** A weekday of the nth month of the fiscal year. */
export const on =
  (month: number, date: number): FromCompany<number> =>
  (context) =>
    planDay(context, month, date);

/** The nth rep, the largest first. */
export const rep =
  (rank: number): FromCompany<string> =>
  (context) =>
    repName(context, rank);

export const director: FromCompany<string> = ({ staff }) => staff.director;
export const marketing: FromCompany<string> = ({ staff }) => staff.marketing;
export const service: FromCompany<string> = ({ staff }) => staff.service;
export const finance: FromCompany<string> = ({ staff }) => staff.finance;

/** First and last day of the fiscal year: what an objective of the year covers. */
export const yearStart: FromCompany<number> = ({ fiscalStart }) => fiscalStart;
export const yearEnd: FromCompany<number> = ({ fiscalStart }) => addMonths(fiscalStart, 12) - 1;
