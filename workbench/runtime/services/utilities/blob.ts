import type { Offline } from '../offline';
import { bytesOf, textOf, type SignedBytes } from './base64';

/** Bytes with a type and a name, to be read. */
export class Blob implements Offline<GoogleAppsScript.Base.Blob> {
  static readonly serviceName = 'Blob';
  readonly #bytes: SignedBytes;
  readonly #contentType: string | null;
  readonly #name: string | null;

  constructor(data: string | SignedBytes, contentType: string | null = null, name: string | null = null) {
    this.#bytes = typeof data === 'string' ? bytesOf(data) : data;
    this.#contentType = contentType;
    this.#name = name;
  }

  getBytes(): SignedBytes {
    return [...this.#bytes];
  }

  getDataAsString(): string {
    return textOf(this.#bytes);
  }

  getContentType(): string | null {
    return this.#contentType;
  }

  getName(): string | null {
    return this.#name;
  }
}
