type Text = string | boolean | undefined | void;

/** What may be answered: enums are declared as numbers, and services with more methods; ours are objects. */
type Answered<T> = T extends Text ? T : number extends T ? T | object : object | null;

/** What must be taken: texts and flags as declared; any object of ours for an enum or a service. */
type Taken<Args extends readonly unknown[]> = {
  [Index in keyof Args]: Args[Index] extends Text ? Args[Index] : never;
};

/**
 * What a class beside the spreadsheet may have: any of the methods of Google's interface, each taking and answering
 * what is declared (by the last overload, where there are several).
 */
export type Offline<Service> = {
  [Name in keyof Service]?: Service[Name] extends (...args: infer Args) => infer Returned
    ? (...args: Taken<Args>) => Answered<Returned>
    : unknown;
};
