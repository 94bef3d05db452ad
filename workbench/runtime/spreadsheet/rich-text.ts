import { ServiceError } from '../errors';
import type { Offline } from './offline';

/** A text that may, as a whole, be a link. */
export class RichTextValue implements Offline<GoogleAppsScript.Spreadsheet.RichTextValue> {
  static readonly serviceName = 'RichTextValue';
  readonly #text: string;
  readonly #linkUrl: string | null;

  constructor(text: string, linkUrl: string | null) {
    this.#text = text;
    this.#linkUrl = linkUrl;
  }

  copy(): RichTextValueBuilder {
    return new RichTextValueBuilder(this.#text, this.#linkUrl);
  }

  getText(): string {
    return this.#text;
  }

  getLinkUrl(): string | null {
    return this.#linkUrl;
  }

  getStartIndex(): number {
    return 0;
  }

  getEndIndex(): number {
    return this.#text.length;
  }

  getRuns(): RichTextValue[] {
    return [this];
  }
}

/** Builds a text that may be a link. */
export class RichTextValueBuilder implements Offline<GoogleAppsScript.Spreadsheet.RichTextValueBuilder> {
  static readonly serviceName = 'RichTextValueBuilder';
  #text: string;
  #linkUrl: string | null;

  constructor(text = '', linkUrl: string | null = null) {
    this.#text = text;
    this.#linkUrl = linkUrl;
  }

  build(): RichTextValue {
    return new RichTextValue(this.#text, this.#linkUrl);
  }

  setText(text: string): this {
    this.#text = text;
    this.#linkUrl = null;
    return this;
  }

  /**
   * Links the whole text.
   * @throws ServiceError for a link on a part of it, which the runtime does not model
   */
  setLinkUrl(...args: [string | null] | [number, number, string | null]): this {
    const [start, end, url] = args.length === 1 ? [0, this.#text.length, args[0]] : args;
    if (start !== 0 || end !== this.#text.length) {
      throw new ServiceError('Not in the offline runtime: a link on a part of a text');
    }
    this.#linkUrl = url;
    return this;
  }
}
