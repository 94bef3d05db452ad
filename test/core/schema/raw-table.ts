const words = (text: string) => ({ fr: text, en: text });

/** A table template as its JSON file holds it: as small as the reader allows, and what a test adds. */
export function rawTable(changes: Readonly<Record<string, unknown>> = {}): Readonly<Record<string, unknown>> {
  const frame = { key: 'visits', layout: 'entry', name: words('Visits'), purpose: words('Visits made.') };
  return { ...frame, guidance: words('One row a visit.'), ...changes };
}

/** A column of it. */
export function rawColumn(
  changes: Readonly<Record<string, unknown>> = {},
): Readonly<Record<string, unknown>> {
  return { key: 'town', label: words('Town'), type: 'text', ...changes };
}
