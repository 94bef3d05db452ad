/** The class of a service: what a script may call on its objects, and the name Google's reference gives it. */
interface ServiceClass {
  readonly serviceName: string;
}

/** The service name of an object such as a Range; `undefined` for any other value. */
export function serviceNameOf(value: unknown): string | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const maker: unknown = value.constructor;
  return isServiceClass(maker) ? maker.serviceName : undefined;
}

function isServiceClass(maker: unknown): maker is ServiceClass {
  return typeof maker === 'function' && 'serviceName' in maker && typeof maker.serviceName === 'string';
}

/** Services that are no part of SpreadsheetApp, and how Google's messages qualify their names. */
const QUALIFIED: Readonly<Record<string, string>> = {
  Cache: 'CacheService.Cache',
  HtmlOutput: 'HtmlService.HtmlOutput',
  HtmlTemplate: 'HtmlService.HtmlTemplate',
  Lock: 'LockService.Lock',
  Properties: 'PropertiesService.Properties',
};

const TOP_LEVEL = /^(SpreadsheetApp|Ui|Menu|Utilities|Session|Logger|ScriptApp|Blob|\w+Service)$/u;

/** The service name as messages spell it: `SpreadsheetApp.Range`. */
export function qualifiedName(service: string): string {
  return QUALIFIED[service] ?? (TOP_LEVEL.test(service) ? service : `SpreadsheetApp.${service}`);
}
