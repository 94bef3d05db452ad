import type { EnumValue } from '../../spreadsheet/enum-value';
import type { Offline } from '../offline';

/** What the user answered to a prompt. */
export class PromptResponse implements Offline<GoogleAppsScript.Base.PromptResponse> {
  static readonly serviceName = 'PromptResponse';
  readonly #button: EnumValue;
  readonly #text: string;

  constructor(button: EnumValue, text: string) {
    this.#button = button;
    this.#text = text;
  }

  getSelectedButton(): EnumValue {
    return this.#button;
  }

  getResponseText(): string {
    return this.#text;
  }
}
