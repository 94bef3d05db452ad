import type { Offline } from './offline';

/** A person who may edit. */
export class User implements Offline<GoogleAppsScript.Base.User> {
  static readonly serviceName = 'User';
  readonly #email: string;

  constructor(email: string) {
    this.#email = email;
  }

  getEmail(): string {
    return this.#email;
  }
}

/** The address of a user, given in either of the forms Google takes. */
export function emailOf(user: User | string): string {
  return typeof user === 'string' ? user : user.getEmail();
}
