/** Characters a property can hold: 9 KB, and accents take two bytes. */
const PAGE = 4000;

function store(): GoogleAppsScript.Properties.Properties | null {
  return PropertiesService.getDocumentProperties();
}

/** Keeps a value with the document, cut into pages. */
export function keep(key: string, value: unknown): void {
  const text = JSON.stringify(value);
  const pages: Record<string, string> = { [key]: String(Math.ceil(text.length / PAGE)) };
  for (let page = 0; page * PAGE < text.length; page += 1)
    pages[`${key}_${page}`] = text.slice(page * PAGE, (page + 1) * PAGE);
  store()?.setProperties(pages);
}

/** Reads it back; null when it is not there, as in a copy of the file. */
export function recall(key: string): unknown {
  const all = store()?.getProperties() ?? {};
  const pages = Number(all[key] ?? 0);
  if (pages === 0) return null;
  const text = Array.from({ length: pages }, (_, page) => all[`${key}_${page}`] ?? '').join('');
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return null;
  }
}

/** Forgets it. */
export function forget(key: string): void {
  const properties = store();
  if (properties === null) return;
  for (const name of Object.keys(properties.getProperties()))
    if (name === key || name.startsWith(`${key}_`)) properties.deleteProperty(name);
}
