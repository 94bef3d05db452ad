import type { StyleSummary, TabSummary, WorkbookState } from '../contract';
import { isoDay } from '../core/calendar/iso';
import { AXES, type Axis } from '../core/plan/answers';
import { defaultFiscalStart } from '../core/plan/read/fiscal-start';
import { listedSections } from '../core/plan/sections';
import {
  style as styleTemplate,
  styleKeys,
  table as tableTemplate,
  tableKeys,
} from '../core/schema/catalogue';
import { findPlans } from '../sheets/marks';
import { today, userLanguage } from '../sheets/workbook';
import { savedMixes } from './mixes';
import { summarise } from './summary';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** Tabs of the crossed mode and of the machine are not offered. */
const NOT_OFFERED: ReadonlySet<string> = new Set(['targets', 'actuals_month', 'lists', 'versions']);

const axesOf = (keys: readonly string[]): readonly Axis[] => AXES.filter((axis) => keys.includes(axis));

function styles(): readonly StyleSummary[] {
  return styleKeys().map((key) => {
    const { name, pitch, essential, followed, composed } = styleTemplate(key);
    const sections = listedSections(key).map((section) => ({
      ...section,
      tabs: section.tabs.filter((table) => !NOT_OFFERED.has(table)),
    }));
    return { key, name, pitch, sections, essential, composed, followed: axesOf(followed) };
  });
}

function tabs(): readonly TabSummary[] {
  return tableKeys().map((key) => {
    const { name, purpose } = tableTemplate(key);
    return { table: key, name, purpose };
  });
}

/** What the sidebar needs to draw itself. */
export function workbookState(spreadsheet: Spreadsheet): WorkbookState {
  const day = today(spreadsheet);
  return {
    language: userLanguage(),
    locale: spreadsheet.getSpreadsheetLocale(),
    today: isoDay(day),
    fiscalStart: isoDay(defaultFiscalStart(day)),
    styles: styles(),
    tabs: tabs(),
    mixes: savedMixes(),
    plans: findPlans(spreadsheet).map((mark) => summarise(spreadsheet, mark)),
  };
}
