import { formatString } from './utilities/format-string';
import type { Offline } from './offline';

/** Lines a script logged, `Logger` and `console` together, in order. */
export type LogLines = string[];

/** The debugging log. */
export class Logger implements Offline<GoogleAppsScript.Base.Logger> {
  static readonly serviceName = 'Logger';
  readonly #lines: LogLines;

  constructor(lines: LogLines) {
    this.#lines = lines;
  }

  log(data: unknown, ...values: unknown[]): this {
    this.#lines.push(lineOf(data, values));
    return this;
  }

  getLog(): string {
    return this.#lines.join('\n');
  }

  clear(): void {
    this.#lines.length = 0;
  }
}

/** The script's `console`: each level writes a line. */
export function scriptConsole(lines: LogLines): Record<string, (...data: unknown[]) => void> {
  const write = (data: unknown, ...values: unknown[]): void => {
    lines.push(lineOf(data, values));
  };
  return { log: write, info: write, warn: write, error: write };
}

function lineOf(data: unknown, values: readonly unknown[]): string {
  return typeof data === 'string' ? formatString(data, ...values) : [data, ...values].map(String).join(' ');
}
