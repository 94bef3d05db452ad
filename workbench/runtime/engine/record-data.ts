/** What is kept of a protection. */
export interface ProtectionData {
  readonly type: 'RANGE' | 'SHEET';
  readonly description: string;
  readonly warningOnly: boolean;
  readonly editors: readonly string[];
  readonly rangeName: string | null;
}

/** What is kept of a metadata item. */
export interface MetadataData {
  readonly key: string;
  readonly value: string | null;
  readonly visibility: string;
  readonly type: 'SPREADSHEET' | 'SHEET' | 'ROW' | 'COLUMN';
}

/** The colours of a banding; `null` paints nothing. */
export interface BandColors {
  readonly header: string | null;
  readonly first: string | null;
  readonly second: string | null;
  readonly footer: string | null;
}

/** What is kept of a banding. */
export interface BandingData {
  readonly axis: 'ROW' | 'COLUMN';
  readonly colors: BandColors;
}

/** What is kept of a chart beside what the engine knows; enum members by name. */
export interface ChartData {
  readonly type: string;
  readonly options: Readonly<Record<string, unknown>>;
  readonly hiddenDimensions: string;
  readonly merge: string;
  readonly headers: number;
  readonly isTransposed: boolean;
}

/** What a record of each kind holds; plain JSON. */
export interface RecordData {
  readonly note: string;
  readonly protection: ProtectionData;
  readonly metadata: MetadataData;
  readonly banding: BandingData;
  readonly chart: ChartData;
  /** The name of a range, which outlives the range. */
  readonly name: string;
  /** A tab's own name, where the engine could not take it. */
  readonly sheetName: string;
}
