/** A member of one of Google's enums: it prints as its name and equals itself alone. */
class EnumMember {
  readonly #name: string;
  readonly #ordinal: number;

  constructor(name: string, ordinal: number) {
    this.#name = name;
    this.#ordinal = ordinal;
  }

  name(): string {
    return this.#name;
  }

  ordinal(): number {
    return this.#ordinal;
  }

  compareTo(other: EnumMember): number {
    return this.#ordinal - other.ordinal();
  }

  toString(): string {
    return this.#name;
  }
}

/** One of Google's enums, from the names of its members in their order. */
export function enumOf<Enum extends object>(...names: (keyof Enum & string)[]): Enum {
  const members = names.map((name, ordinal) => [name, new EnumMember(name, ordinal)] as const);
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- declared as numbers, members are objects
  return Object.freeze(Object.fromEntries(members)) as Enum;
}
