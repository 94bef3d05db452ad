import { element } from '../dom';

/** Lets the person choose a file. Resolves to undefined when none was chosen. */
export function chooseFile(accept: string): Promise<File | undefined> {
  return new Promise((resolve) => {
    const input = element('input', { type: 'file', accept });
    input.addEventListener('change', () => resolve(input.files?.[0]));
    input.addEventListener('cancel', () => resolve(undefined));
    input.click();
  });
}

/** Hands a file over to the browser's downloads. */
export function download(name: string, content: string, type: string): void {
  const address = URL.createObjectURL(new Blob([content], { type }));
  element('a', { href: address, download: name }).click();
  URL.revokeObjectURL(address);
}

/** A name every system accepts for a file. */
export function fileNameOf(documentName: string, extension: string): string {
  const safe = documentName.replaceAll(/[\\/:*?"<>|\s\p{Cc}]+/gu, ' ').trim();
  return `${safe || 'plan'}.${extension}`;
}
