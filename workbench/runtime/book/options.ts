import type { WorkbookData } from '../engine';
import type { LocaleCode } from '../locales';

/** A saved document: the engine's data, our records among them. Plain JSON. */
export interface BookFile {
  readonly version: 1;
  readonly timeZone: string;
  /** The next number given to a sheet, a metadata item or a rule. */
  readonly nextNumber: number;
  readonly engine: WorkbookData;
}

/** How a document is made. */
export interface BookOptions {
  readonly locale: LocaleCode;
  /** An IANA name such as `Europe/Paris`. */
  readonly timeZone: string;
  /** Whether a script's formula that Sheets would misread throws; true unless said otherwise. */
  readonly strict?: boolean;
  /** What `save()` gave; its locale is kept. */
  readonly data?: BookFile;
  readonly firstSheetName?: string;
  /** Whether a copied tab carries its developer metadata, which no one has verified; true unless said otherwise. */
  readonly metadataCopiedWithTab?: boolean;
  /** The moment `TODAY()` and `NOW()` calculate from; the real one unless given. */
  readonly now?: () => Date;
}
