import type { VirtualClock } from '../boundary/clock';
import { ServiceError } from '../errors';
import type { Offline } from './offline';
import { base64Decode, base64Encode, fromWebSafe, toWebSafe, type SignedBytes } from './utilities/base64';
import { Blob } from './utilities/blob';
import { parseCsv } from './utilities/csv';
import { formatDate } from './utilities/format-date';
import { formatString } from './utilities/format-string';
import { parseDate } from './utilities/parse-date';

const LONGEST_SLEEP = 300_000;

/** Dates, texts and bytes. */
export class Utilities implements Offline<GoogleAppsScript.Utilities.Utilities> {
  static readonly serviceName = 'Utilities';
  readonly #clock: VirtualClock;

  constructor(clock: VirtualClock) {
    this.#clock = clock;
  }

  readonly formatDate = formatDate;
  readonly formatString = formatString;
  readonly parseDate = parseDate;
  readonly parseCsv = parseCsv;
  readonly base64Encode = base64Encode;
  readonly base64Decode = base64Decode;

  base64EncodeWebSafe(data: string | SignedBytes): string {
    return toWebSafe(base64Encode(data));
  }

  base64DecodeWebSafe(encoded: string): SignedBytes {
    return base64Decode(fromWebSafe(encoded));
  }

  getUuid(): string {
    return crypto.randomUUID();
  }

  newBlob(data: string | SignedBytes, contentType?: string, name?: string): Blob {
    return new Blob(data, contentType, name);
  }

  /** Time passes on the virtual clock alone. */
  sleep(milliseconds: number): void {
    if (milliseconds > LONGEST_SLEEP) {
      throw new ServiceError(`Invalid argument: milliseconds. The most is ${LONGEST_SLEEP}.`);
    }
    this.#clock.advance(milliseconds);
  }
}
