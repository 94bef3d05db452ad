/** What the user answered to a prompt. */
export class PromptResponse implements GoogleAppsScript.Base.PromptResponse {
  static readonly serviceName = 'PromptResponse';
  readonly #button: GoogleAppsScript.Base.Button;
  readonly #text: string;

  constructor(button: GoogleAppsScript.Base.Button, text: string) {
    this.#button = button;
    this.#text = text;
  }

  getSelectedButton(): GoogleAppsScript.Base.Button {
    return this.#button;
  }

  getResponseText(): string {
    return this.#text;
  }
}
