import { element } from '../dom/element';

/** Without this mark, Excel reads accents as if they were written on another machine. */
const BYTE_ORDER_MARK = '\ufeff';
const KEPT_FOR_MS = 60_000;

/** Hands the browser a CSV file to save. */
export function downloadCsv({ fileName, text }: { readonly fileName: string; readonly text: string }): void {
  const href = URL.createObjectURL(csvFile(text));
  const link = element('a', { href, download: fileName, hidden: true });
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(href), KEPT_FOR_MS);
}

/** The file's content: UTF-8, marked as such once. */
export function csvFile(text: string): Blob {
  const marked = text.startsWith(BYTE_ORDER_MARK) ? text : BYTE_ORDER_MARK + text;
  return new Blob([marked], { type: 'text/csv;charset=utf-8' });
}
