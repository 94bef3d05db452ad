import type { Offline } from '../offline';
import { Blob } from '../utilities/blob';
import { escapeHtml } from './escape';

/** A page to show: what a sidebar or a dialog holds. */
export class HtmlOutput implements Offline<GoogleAppsScript.HTML.HtmlOutput> {
  static readonly serviceName = 'HtmlOutput';
  #content: string;
  #title = '';
  #width = 0;
  #height = 0;

  constructor(content: string) {
    this.#content = content;
  }

  getContent(): string {
    return this.#content;
  }

  setContent(content: string): this {
    this.#content = content;
    return this;
  }

  append(addedContent: string): this {
    return this.setContent(this.#content + addedContent);
  }

  appendUntrusted(addedContent: string): this {
    return this.append(escapeHtml(addedContent));
  }

  clear(): this {
    return this.setContent('');
  }

  getTitle(): string {
    return this.#title;
  }

  setTitle(title: string): this {
    this.#title = title;
    return this;
  }

  /** Pixels; 0 when never set. */
  getWidth(): number {
    return this.#width;
  }

  setWidth(width: number): this {
    this.#width = width;
    return this;
  }

  /** Pixels; 0 when never set. */
  getHeight(): number {
    return this.#height;
  }

  setHeight(height: number): this {
    this.#height = height;
    return this;
  }

  getBlob(): Blob {
    return new Blob(this.#content, 'text/html');
  }
}
