/** Characters a property can hold: 9 KB, and accents take two bytes. */
const PAGE = 4000;

/** Who keeps a value: the document, or the person, from one document to the next. */
export type Keeper = 'document' | 'user';

function store(keeper: Keeper): GoogleAppsScript.Properties.Properties | null {
  return keeper === 'user'
    ? PropertiesService.getUserProperties()
    : PropertiesService.getDocumentProperties();
}

/** Keeps a value, cut into pages. */
export function keep(key: string, value: unknown, keeper: Keeper = 'document'): void {
  const text = JSON.stringify(value);
  const pages: Record<string, string> = { [key]: String(Math.ceil(text.length / PAGE)) };
  for (let page = 0; page * PAGE < text.length; page += 1)
    pages[`${key}_${page}`] = text.slice(page * PAGE, (page + 1) * PAGE);
  store(keeper)?.setProperties(pages);
}

/** Reads it back; null when it is not there, as in a copy of the file. */
export function recall(key: string, keeper: Keeper = 'document'): unknown {
  const all = store(keeper)?.getProperties() ?? {};
  const pages = Number(all[key] ?? 0);
  if (pages === 0) return null;
  const text = Array.from({ length: pages }, (_, page) => all[`${key}_${page}`] ?? '').join('');
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return null;
  }
}

/** Forgets what the document keeps. */
export function forget(key: string): void {
  const properties = store('document');
  if (properties === null) return;
  for (const name of Object.keys(properties.getProperties()))
    if (name === key || name.startsWith(`${key}_`)) properties.deleteProperty(name);
}
