import type { Realm } from '../boundary/realm';
import { ServiceError } from '../errors';
import { enumOf } from '../spreadsheet/enum-value';
import { HtmlOutput } from './html/html-output';
import { HtmlTemplate } from './html/html-template';
import type { Offline } from './offline';
import type { Blob } from './utilities/blob';

/** The project's files by name, extension included: `Sidebar.html`. */
export type ProjectFiles = Readonly<Record<string, string>>;

const SANDBOX_MODES = enumOf('EMULATED', 'IFRAME', 'NATIVE');

/** Pages made of the project's HTML files, or of text. */
export class HtmlService implements Offline<GoogleAppsScript.HTML.HtmlService> {
  static readonly serviceName = 'HtmlService';
  readonly SandboxMode = SANDBOX_MODES;
  readonly #files: ProjectFiles;
  readonly #realm: Realm;

  constructor(files: ProjectFiles, realm: Realm) {
    this.#files = files;
    this.#realm = realm;
  }

  createHtmlOutput(html: string | Pick<Blob, 'getDataAsString'> = ''): HtmlOutput {
    return new HtmlOutput(typeof html === 'string' ? html : html.getDataAsString());
  }

  /** @param filename without `.html` */
  createHtmlOutputFromFile(filename: string): HtmlOutput {
    return new HtmlOutput(this.#textOf(filename));
  }

  createTemplate(html: string): HtmlTemplate {
    return new HtmlTemplate(html, this.#realm);
  }

  /** @param filename without `.html` */
  createTemplateFromFile(filename: string): HtmlTemplate {
    return new HtmlTemplate(this.#textOf(filename), this.#realm);
  }

  #textOf(filename: string): string {
    const text = this.#files[`${filename}.html`];
    if (text === undefined) throw new ServiceError(`No HTML file named ${filename} was found.`);
    return text;
  }
}
