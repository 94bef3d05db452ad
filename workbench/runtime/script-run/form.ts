/** A form element, of any window. */
interface Form {
  readonly nodeName: 'FORM';
  readonly elements: Iterable<Field>;
}

interface Field {
  readonly name: string;
  readonly type: string;
  readonly value: string;
  readonly checked?: boolean;
}

/** Is this a form element? */
export function isForm(value: unknown): value is Form {
  return typeof value === 'object' && value !== null && 'nodeName' in value && value.nodeName === 'FORM';
}

/** The values of a form by field name; a name that several fields share holds a list. */
export function fieldsOf(form: Form): Record<string, string | string[]> {
  const fields: Record<string, string | string[]> = {};
  for (const { name, value, type, checked } of form.elements) {
    const left = name === '' || ((type === 'checkbox' || type === 'radio') && checked !== true);
    if (!left) fields[name] = name in fields ? [fields[name] ?? [], value].flat() : value;
  }
  return fields;
}
