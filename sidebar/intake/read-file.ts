import type { ImportSource } from '../../src/contract';
import type { Speech } from '../words/speech';
import { decodeText, isWorkbook } from './decode';

/** Megabytes that reach the server in one message, whatever their signs take there. */
const LARGEST = 12;
const MEGABYTE = 1024 * 1024;

/** A file that cannot be read, and why, in words. */
export class UnreadableFile extends Error {
  override readonly name = 'UnreadableFile';
}

/** The text of a file. @throws UnreadableFile for one that holds none, or too much. */
export async function readFile({ say, whole }: Speech, file: File): Promise<ImportSource> {
  const size = Math.ceil(file.size / MEGABYTE);
  if (size > LARGEST) throw new UnreadableFile(say('importTooBig', { size: whole(size), max: LARGEST }));
  const bytes = new Uint8Array(await file.arrayBuffer());
  if (isWorkbook(bytes)) throw new UnreadableFile(say('importExcel'));
  return { name: file.name, text: decodeText(bytes) };
}
