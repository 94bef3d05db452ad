import { methodOf, type ServiceCall } from './service-call';

/** How far a script is trusted; the names are those of `ScriptApp.AuthMode`. */
export type AuthMode = 'NONE' | 'LIMITED' | 'FULL' | 'CUSTOM_FUNCTION';

/** All that an add-on not yet enabled in the document may touch. */
const WITHOUT_AUTHORISATION: Readonly<Record<string, readonly string[] | 'all'>> = {
  Logger: 'all',
  Menu: 'all',
  ScriptApp: ['AuthMode'],
  Session: ['getActiveUserLocale'],
  SpreadsheetApp: ['getUi'],
  Ui: ['createAddonMenu'],
  Utilities: 'all',
};

const OPENS_A_WINDOW = /^Ui\.(show\w+|alert|prompt)$/u;
const UI_SCOPE = 'https://www.googleapis.com/auth/script.container.ui';

/** The sentence of Google's refusal. */
export function missingScope(method: string, scope: string): string {
  return `Specified permissions are not sufficient to call ${method}. Required permissions: ${scope} (scope not granted)`;
}

const REFUSALS: Readonly<Record<AuthMode, (call: ServiceCall) => string | null>> = {
  NONE: refusedWithoutAuthorisation,
  LIMITED: refusedToTriggers,
  CUSTOM_FUNCTION: refusedToCustomFunctions,
  FULL: () => null,
};

/** Why this mode refuses this call, in Google's words; `null` when it lets it through. */
export function refusal(mode: AuthMode, call: ServiceCall): string | null {
  return REFUSALS[mode](call);
}

function refusedWithoutAuthorisation(call: ServiceCall): string | null {
  const names = WITHOUT_AUTHORISATION[call.service];
  const allowed = names === 'all' || names?.includes(call.name);
  return allowed ? null : `You do not have permission to call ${methodOf(call)}`;
}

/** A simple trigger changes its own document, but opens no window. */
function refusedToTriggers(call: ServiceCall): string | null {
  const method = methodOf(call);
  return OPENS_A_WINDOW.test(method) ? missingScope(method, UI_SCOPE) : null;
}

function refusedToCustomFunctions(call: ServiceCall): string | null {
  const method = methodOf(call);
  if (method === 'SpreadsheetApp.getUi') return 'Cannot call SpreadsheetApp.getUi() from this context.';
  return call.kind === 'write' ? `You do not have permission to call ${call.name}` : null;
}
