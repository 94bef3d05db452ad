/** A member of one of Google's enums: an object that prints as its name. */
export class EnumValue {
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

  toString(): string {
    return this.#name;
  }

  toJSON(): string {
    return this.#name;
  }

  compareTo(other: EnumValue): number {
    return this.#ordinal - other.ordinal();
  }
}

/** An enum of these members, in this order. */
export function enumOf<Name extends string>(...names: Name[]): Readonly<Record<Name, EnumValue>> {
  const entries = names.map((name, ordinal) => [name, new EnumValue(name, ordinal)] as const);
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- `fromEntries` forgets the names of the keys
  return Object.freeze(Object.fromEntries(entries) as Record<Name, EnumValue>);
}

/** The member of that name; the first one when there is none. */
export function memberOf(members: Readonly<Record<string, EnumValue>>, name: string): EnumValue {
  const found = members[name] ?? Object.values(members)[0];
  if (!found) throw new Error(`An enum without members was asked for ${name}`);
  return found;
}
