import { refusedServices } from '../../../../workbench/runtime/services/refused';
import { ScriptApp } from '../../../../workbench/runtime/services/script-app';

const globals: Record<string, object> = { ...refusedServices(), ScriptApp: new ScriptApp() };

test.each([
  ['UrlFetchApp', 'fetch', 'script.external_request'],
  ['DriveApp', 'getFiles', 'drive'],
  ['MailApp', 'sendEmail', 'script.send_mail'],
  ['GmailApp', 'search', 'gmail.modify'],
  ['DocumentApp', 'create', 'documents'],
  ['ScriptApp', 'newTrigger', 'script.scriptapp'],
  ['ScriptApp', 'getProjectTriggers', 'script.scriptapp'],
])('%s.%s: scope not granted', (service, method, scope) => {
  const call: unknown = Reflect.get(globals[service] ?? {}, method);
  expect(call).toThrow(
    `Specified permissions are not sufficient to call ${service}.${method}. ` +
      `Required permissions: https://www.googleapis.com/auth/${scope} (scope not granted)`,
  );
});
