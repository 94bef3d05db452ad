/** The languages of the product; French first, because most users are French. */
export type Language = 'fr' | 'en';

/** One wording in every language. */
export type Words = Readonly<Record<Language, string>>;
