import type { Realm } from '../../boundary/realm';
import type { Offline } from '../offline';
import { escapeHtml } from './escape';
import { HtmlOutput } from './html-output';

/** The methods alone: Google's declaration lets a template take any property. */
type Declared = Pick<GoogleAppsScript.HTML.HtmlTemplate, 'evaluate' | 'getRawContent'>;

const SCRIPTLET = /<\?(!?=)?([\s\S]*?)\?>/gu;

/** HTML with scriptlets; the properties a script sets on it are their variables. */
export class HtmlTemplate implements Offline<Declared> {
  static readonly serviceName = 'HtmlTemplate';
  readonly #source: string;
  readonly #realm: Realm;

  constructor(source: string, realm: Realm) {
    this.#source = source;
    this.#realm = realm;
  }

  getRawContent(): string {
    return this.#source;
  }

  /** Scriptlets run in the script's own world: they see its functions. */
  evaluate(): HtmlOutput {
    const variables = new Map<string, unknown>(Object.entries(this));
    const program = this.#realm.Function('print', 'escape', ...variables.keys(), programOf(this.#source));
    const pieces: string[] = [];
    const print = (piece: unknown): number => pieces.push(String(piece));
    program(print, (piece: unknown) => print(escapeHtml(String(piece))), ...variables.values());
    return new HtmlOutput(pieces.join(''));
  }
}

/** `<? code ?>` runs, `<?= value ?>` prints escaped, `<?!= value ?>` prints as it is. */
function programOf(source: string): string {
  const lines: string[] = [];
  let at = 0;
  for (const { 0: whole, 1: mark, 2: code = '', index } of source.matchAll(SCRIPTLET)) {
    lines.push(printing(source.slice(at, index)), scriptlet(mark, code));
    at = index + whole.length;
  }
  return [...lines, printing(source.slice(at))].join('\n');
}

const printing = (text: string): string => `print(${JSON.stringify(text)});`;

function scriptlet(mark: string | undefined, code: string): string {
  if (mark === undefined) return code;
  return mark === '=' ? `escape(${code});` : `print(${code});`;
}
