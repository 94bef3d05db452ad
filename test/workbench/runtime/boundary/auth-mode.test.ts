import { refusal, type AuthMode } from '../../../../workbench/runtime/boundary/auth-mode';
import { callKind } from '../../../../workbench/runtime/boundary/call-kind';

const NOT_ALLOWED = 'You do not have permission to call ';

test.each<[AuthMode, string, string, string | null]>([
  ['NONE', 'SpreadsheetApp', 'getUi', null],
  ['NONE', 'Ui', 'createAddonMenu', null],
  ['NONE', 'Menu', 'addSubMenu', null],
  ['NONE', 'Menu', 'addToUi', null],
  ['NONE', 'Logger', 'log', null],
  ['NONE', 'Utilities', 'formatDate', null],
  ['NONE', 'Session', 'getActiveUserLocale', null],
  ['NONE', 'ScriptApp', 'AuthMode', null],
  ['NONE', 'Ui', 'createMenu', NOT_ALLOWED + 'Ui.createMenu'],
  ['NONE', 'Ui', 'showSidebar', NOT_ALLOWED + 'Ui.showSidebar'],
  ['NONE', 'Session', 'getScriptTimeZone', NOT_ALLOWED + 'Session.getScriptTimeZone'],
  ['NONE', 'SpreadsheetApp', 'getActive', NOT_ALLOWED + 'SpreadsheetApp.getActive'],
  ['NONE', 'SpreadsheetApp', 'BorderStyle', NOT_ALLOWED + 'SpreadsheetApp.BorderStyle'],
  ['NONE', 'PropertiesService', 'getUserProperties', NOT_ALLOWED + 'PropertiesService.getUserProperties'],
  ['NONE', 'Charts', 'ChartType', NOT_ALLOWED + 'Charts.ChartType'],
  ['LIMITED', 'Range', 'setValue', null],
  ['LIMITED', 'Properties', 'setProperty', null],
  ['CUSTOM_FUNCTION', 'Spreadsheet', 'getSpreadsheetLocale', null],
  ['CUSTOM_FUNCTION', 'Range', 'getValues', null],
  ['CUSTOM_FUNCTION', 'Range', 'setValue', NOT_ALLOWED + 'setValue'],
  ['CUSTOM_FUNCTION', 'SpreadsheetApp', 'getUi', 'Cannot call SpreadsheetApp.getUi() from this context.'],
  ['FULL', 'Ui', 'showSidebar', null],
  ['FULL', 'Range', 'setValue', null],
])('%s: %s.%s', (mode, service, name, expected) => {
  expect(refusal(mode, { service, name, kind: callKind(service, name) })).toBe(expected);
});

test.each(['showSidebar', 'showModalDialog', 'alert', 'prompt'])(
  'a simple trigger opens no window: %s',
  (name) => {
    const reason = refusal('LIMITED', { service: 'Ui', name, kind: 'other' });
    expect(reason).toMatch(`Specified permissions are not sufficient to call Ui.${name}.`);
  },
);
