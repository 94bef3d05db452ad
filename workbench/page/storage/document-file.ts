import type { KeptBook } from './shelf';

/** A saved workbook file: what the shelf keeps, and a mark to know it by. */
interface DocumentFile {
  application: 'pac-workbench';
  name: string;
  content: unknown;
}

/** The text of a workbook file. */
export function documentFileOf(book: KeptBook): string {
  const file: DocumentFile = {
    application: 'pac-workbench',
    name: book.name,
    content: JSON.parse(book.content) as unknown,
  };
  return JSON.stringify(file);
}

/** @returns The workbook in the file, or undefined when the text is no workbook file of ours. */
export function readDocumentFile(text: string): KeptBook | undefined {
  const file = parsed(text);
  if (!isDocumentFile(file)) return undefined;
  return { name: file.name, content: JSON.stringify(file.content), changedSinceFile: false };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function isDocumentFile(value: unknown): value is DocumentFile {
  if (typeof value !== 'object' || value === null) return false;
  if (!('application' in value) || value.application !== 'pac-workbench') return false;
  return 'name' in value && typeof value.name === 'string' && 'content' in value;
}
