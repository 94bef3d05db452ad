/** The overloads of a method, each a list of types: `signatures('String', 'number,number')`. */
const signatures = (...overloads: string[]): readonly string[][] =>
  overloads.map((overload) => overload.split(',').filter((type) => type !== ''));

const NONE = signatures('');
const TEXT = signatures('String');
const TEXT_OR_NULL = signatures('String?');
const NUMBER = signatures('number');
const FLAG = signatures('Boolean');
const TWO_NUMBERS = signatures('number,number');
const THREE_NUMBERS = signatures('number,number,number');
const OBJECT_GRID = signatures('Object[][]');
const TEXT_GRID = signatures('String?[][]');
const AREA = ['number,number', 'number,number,number', 'number,number,number,number'];
const WITH_OPTIONS = ['Options', 'number,Options', 'String,Options', 'String,number,Options'];
const KEY_AND_TEXT = signatures('String,String');

/** The signatures checked: those of the methods scripts call most, or get wrong most. */
export const SIGNATURES: Readonly<Record<string, readonly string[][]>> = {
  'Spreadsheet.getSheetByName': TEXT,
  'Spreadsheet.getRangeByName': TEXT,
  'Spreadsheet.insertSheet': signatures('', 'number', 'String', 'String,number', ...WITH_OPTIONS),
  'Spreadsheet.deleteSheet': signatures('Sheet'),
  'Spreadsheet.setActiveSheet': signatures('Sheet', 'Sheet,Boolean'),
  'Spreadsheet.setNamedRange': signatures('String,Range'),
  'Spreadsheet.removeNamedRange': TEXT,
  'Sheet.getRange': signatures('String', ...AREA),
  'Sheet.getRangeList': signatures('String[]'),
  'Sheet.setName': TEXT,
  'Sheet.appendRow': signatures('Object[]'),
  'Sheet.setFrozenRows': NUMBER,
  'Sheet.setFrozenColumns': NUMBER,
  'Sheet.setColumnWidth': TWO_NUMBERS,
  'Sheet.setColumnWidths': THREE_NUMBERS,
  'Sheet.setRowHeight': TWO_NUMBERS,
  'Sheet.setRowHeights': THREE_NUMBERS,
  'Sheet.setRowHeightsForced': THREE_NUMBERS,
  'Sheet.insertRowsAfter': TWO_NUMBERS,
  'Sheet.insertColumnsAfter': TWO_NUMBERS,
  'Sheet.deleteRows': TWO_NUMBERS,
  'Sheet.deleteColumns': TWO_NUMBERS,
  'Sheet.hideColumns': signatures('number', 'number,number'),
  'Sheet.setConditionalFormatRules': signatures('ConditionalFormatRule[]'),
  'Sheet.setTabColor': TEXT_OR_NULL,
  'Range.getValues': NONE,
  'Range.getValue': NONE,
  'Range.setValue': signatures('Object'),
  'Range.setValues': OBJECT_GRID,
  'Range.setFormula': TEXT_OR_NULL,
  'Range.setFormulas': TEXT_GRID,
  'Range.setNumberFormat': TEXT_OR_NULL,
  'Range.setNumberFormats': TEXT_GRID,
  'Range.setBackground': TEXT_OR_NULL,
  'Range.setBackgrounds': TEXT_GRID,
  'Range.setFontColor': TEXT_OR_NULL,
  'Range.setFontColors': TEXT_GRID,
  'Range.setFontWeight': TEXT_OR_NULL,
  'Range.setFontWeights': TEXT_GRID,
  'Range.setFontSize': NUMBER,
  'Range.setFontSizes': signatures('number[][]'),
  'Range.setFontStyles': TEXT_GRID,
  'Range.setHorizontalAlignment': TEXT_OR_NULL,
  'Range.setHorizontalAlignments': TEXT_GRID,
  'Range.setVerticalAlignment': TEXT_OR_NULL,
  'Range.setVerticalAlignments': TEXT_GRID,
  'Range.setRichTextValue': signatures('RichTextValue'),
  'Range.setRichTextValues': signatures('RichTextValue[][]'),
  'Range.shiftColumnGroupDepth': NUMBER,
  'Range.setNote': TEXT_OR_NULL,
  'Range.setNotes': TEXT_GRID,
  'Range.setWrap': FLAG,
  'Range.setWraps': signatures('Boolean[][]'),
  'Range.setDataValidation': signatures('DataValidation?'),
  'Range.setDataValidations': signatures('DataValidation?[][]'),
  'Properties.getProperty': TEXT,
  'Properties.setProperty': KEY_AND_TEXT,
  'Properties.deleteProperty': TEXT,
  'Properties.setProperties': signatures('Options', 'Options,Boolean'),
  'Cache.get': TEXT,
  'Cache.put': signatures('String,String', 'String,String,number'),
  'Lock.tryLock': NUMBER,
  'Lock.waitLock': NUMBER,
  'HtmlService.createHtmlOutputFromFile': TEXT,
  'HtmlService.createTemplateFromFile': TEXT,
  'HtmlOutput.setTitle': TEXT,
  'Menu.addItem': KEY_AND_TEXT,
  'Menu.addSubMenu': signatures('Menu'),
  'Ui.createMenu': TEXT,
  'Ui.createAddonMenu': NONE,
  'Ui.alert': signatures('String', 'String,Object', 'String,String,Object'),
  'Ui.prompt': signatures('String', 'String,Object', 'String,String,Object'),
  'Ui.showSidebar': signatures('HtmlOutput'),
  'Ui.showModalDialog': signatures('HtmlOutput,String'),
  'Ui.showModelessDialog': signatures('HtmlOutput,String'),
  'Utilities.formatDate': signatures('Date,String,String'),
  'Utilities.parseDate': signatures('String,String,String'),
  'Utilities.sleep': NUMBER,
};
