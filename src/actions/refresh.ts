import type { Answers } from '../contract';
import { openPlan } from './plan-tabs';
import { summarise } from './summary';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** Brings the monthly layer of a plan up to date. */
export function refreshPlan(spreadsheet: Spreadsheet, planId: string): Answers['refresh'] {
  return { plan: summarise(spreadsheet, openPlan(spreadsheet, planId).mark) };
}
