/** A declared type: a text, number or flag stays; for enums and services, which are ours, `Ours` stands. */
type Plain<T, Ours> = T extends string | boolean | undefined | void ? T : number extends T ? T : Ours;

/** Any object may be taken where one is declared: ours have fewer methods than Google's. */
type Taken<Args extends readonly unknown[]> = { [Index in keyof Args]: Plain<Args[Index], never> };

/**
 * What a class beside the spreadsheet may have: any of the methods of Google's interface, each taking and answering
 * what is declared (by the last overload, where there are several).
 */
export type Offline<Service> = {
  [Name in keyof Service]?: Service[Name] extends (...args: infer Args) => infer Returned
    ? (...args: Taken<Args>) => Plain<Returned, object | null>
    : unknown;
};
