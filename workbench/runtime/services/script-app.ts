import { missingScope } from '../boundary/auth-mode';
import { ServiceError } from '../errors';
import { enumOf } from '../spreadsheet/enum-value';
import type { Offline } from './offline';

const SCRIPT_SCOPE = 'https://www.googleapis.com/auth/script.scriptapp';

/** The mode a trigger's event tells. */
export const AUTH_MODES = enumOf('NONE', 'CUSTOM_FUNCTION', 'LIMITED', 'FULL');

const refuse = (name: string) => (): never => {
  throw new ServiceError(missingScope(`ScriptApp.${name}`, SCRIPT_SCOPE));
};

/** Of the script's own service, only the modes are within the two scopes; triggers are not. */
export class ScriptApp implements Offline<GoogleAppsScript.Script.ScriptApp> {
  static readonly serviceName = 'ScriptApp';
  readonly AuthMode = AUTH_MODES;
  readonly newTrigger = refuse('newTrigger');
  readonly deleteTrigger = refuse('deleteTrigger');
  readonly getProjectTriggers = refuse('getProjectTriggers');
  readonly getUserTriggers = refuse('getUserTriggers');
}
