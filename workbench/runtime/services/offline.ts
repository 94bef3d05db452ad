/** Whether two types are the very same: a declared enum takes numbers, yet is not `number`. */
type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;

/** A declared type: a text, number or flag stays; for enums and services, which are ours, `Ours` stands. */
type Plain<T, Ours> = T extends string | boolean | undefined | void ? T : Same<T, number> extends true ? T : Ours;

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
