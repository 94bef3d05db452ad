import type { CallKind } from './call-log';

/** Services that are not the document: their calls neither read nor write it. */
const BESIDE_THE_DOCUMENT: Readonly<Record<string, CallKind>> = {
  Blob: 'local',
  Cache: 'other',
  CacheService: 'local',
  HtmlOutput: 'local',
  HtmlService: 'local',
  HtmlTemplate: 'local',
  Lock: 'other',
  LockService: 'local',
  Logger: 'local',
  Menu: 'local',
  PromptResponse: 'local',
  Properties: 'other',
  PropertiesService: 'local',
  ScriptApp: 'local',
  Session: 'local',
  Ui: 'other',
  Utilities: 'local',
};

/** Methods whose name alone would mislead. */
const STATED: Readonly<Record<string, CallKind>> = {
  'Menu.addToUi': 'other',
  'Spreadsheet.toast': 'other',
  'Ui.createAddonMenu': 'local',
  'Ui.createMenu': 'local',
};

/** Methods of the document that make or describe a reference; a sheet's id travels with it and never changes. */
const REFERENCES: Readonly<Record<string, string>> = {
  SpreadsheetApp: 'getActive getActiveSpreadsheet getUi',
  Spreadsheet: 'getId getUrl getRange getRangeList',
  Sheet: 'getRange getRangeList getParent getSheetId',
  Range:
    'getRow getColumn getRowIndex getColumnIndex getLastRow getLastColumn getNumRows getNumColumns ' +
    'getHeight getWidth getA1Notation getGridId getSheet getCell offset',
  RangeList: 'getRanges',
};

/** Objects that hold values of their own: nothing is fetched to read them, nothing written to fill them. */
const VALUE_SERVICE =
  /Builder$|^(DataValidation|ConditionalFormatRule|BooleanCondition|GradientCondition|RichTextValue|TextStyle|Color|RgbColor)$/u;

const MAKES_A_BUILDER = /^(new[A-Z]|create\w+Finder$)/u;
const FILLS_A_FINDER = /^DeveloperMetadataFinder\.(with|on)/u;
const READ = /^(get|is|has|can|find)(?![a-z])/u;

/** What calling `service.name` costs. */
export function callKind(service: string, name: string): CallKind {
  const stated = STATED[`${service}.${name}`] ?? BESIDE_THE_DOCUMENT[service];
  if (stated) return stated;
  if (isLocal(service, name)) return 'local';
  return READ.test(name) ? 'read' : 'write';
}

function isLocal(service: string, name: string): boolean {
  return (
    (REFERENCES[service]?.split(' ').includes(name) ?? false) ||
    VALUE_SERVICE.test(service) ||
    MAKES_A_BUILDER.test(name) ||
    FILLS_A_FINDER.test(`${service}.${name}`)
  );
}
