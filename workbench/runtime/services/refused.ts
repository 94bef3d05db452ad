import { missingScope } from '../boundary/auth-mode';
import { ServiceError } from '../errors';

const SCOPE = 'https://www.googleapis.com/auth/';

/** Services the add-on's two scopes leave out, with the scope each would need. */
const REFUSED: Readonly<Record<string, string>> = {
  CalendarApp: 'calendar',
  DocumentApp: 'documents',
  DriveApp: 'drive',
  FormApp: 'forms',
  GmailApp: 'gmail.modify',
  MailApp: 'script.send_mail',
  SlidesApp: 'presentations',
  UrlFetchApp: 'script.external_request',
};

/** A global whose every method throws Google's refusal. */
function refuseAll(service: string, scope: string): object {
  const refuse = (name: string) => (): never => {
    throw new ServiceError(missingScope(`${service}.${name}`, SCOPE + scope));
  };
  return new Proxy({}, { get: (_, name) => (typeof name === 'symbol' ? undefined : refuse(name)) });
}

/** The globals of every service that is out of scope. */
export function refusedServices(): Record<string, object> {
  return Object.fromEntries(
    Object.entries(REFUSED).map(([service, scope]) => [service, refuseAll(service, scope)]),
  );
}
