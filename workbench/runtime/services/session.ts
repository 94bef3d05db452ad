import { missingScope } from '../boundary/auth-mode';
import { ServiceError } from '../errors';
import type { Offline } from './offline';

const EMAIL_SCOPE = 'https://www.googleapis.com/auth/userinfo.email';

/** Who runs the script, as far as two scopes tell: a language and a time zone, never an address. */
export class Session implements Offline<GoogleAppsScript.Base.Session> {
  static readonly serviceName = 'Session';
  readonly #userLocale: string;
  readonly #timeZone: string;

  constructor(userLocale: string, timeZone: string) {
    this.#userLocale = userLocale;
    this.#timeZone = timeZone;
  }

  getActiveUserLocale(): string {
    return this.#userLocale;
  }

  getScriptTimeZone(): string {
    return this.#timeZone;
  }

  getActiveUser(): never {
    throw new ServiceError(missingScope('Session.getActiveUser', EMAIL_SCOPE));
  }

  getEffectiveUser(): never {
    throw new ServiceError(missingScope('Session.getEffectiveUser', EMAIL_SCOPE));
  }
}
