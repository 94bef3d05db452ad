import { createContext, Script } from 'node:vm';
import type { Realm } from './boundary/realm';
import type { Evaluate } from './evaluate';

/** A script is loaded anew for each call, as Google does; its text is compiled once. The last of each file name. */
const compiled = new Map<string, { readonly source: string; readonly script: Script }>();

function compile(filename: string, source: string): Script {
  const held = compiled.get(filename);
  if (held?.source === source) return held.script;
  const script = new Script(source, { filename });
  compiled.set(filename, { source, script });
  return script;
}

/** Runs scripts in a context of their own: their globals, constructors and clock are theirs alone. */
export const evaluateInNode: Evaluate = (now) => {
  const scope: Record<string, unknown> = {};
  const context = createContext(scope);
  const run = (fileName: string, source: string): unknown => compile(fileName, source).runInContext(context);
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- what a script's text answers has no type
  const realm = run('realm.js', '({ Array, Date, Error, Function, Object })') as Realm;
  const Date = dateToldBy(realm.Date, now);
  scope['Date'] = Date;
  return {
    realm: { ...realm, Date },
    define: (globals) => Object.assign(scope, globals),
    run,
    read: (name) => scope[name],
  };
};

/** The realm's own Date, except that the present moment comes from `now`. */
function dateToldBy(RealDate: DateConstructor, now: () => number): DateConstructor {
  const virtual: DateConstructor = new Proxy(RealDate, {
    construct: (target, args: unknown[], newTarget): object =>
      Object(Reflect.construct(target, args.length > 0 ? args : [now()], newTarget)),
    apply: () => new virtual().toString(),
    get: (target, key) => (key === 'now' ? now : Reflect.get(target, key)) as unknown,
  });
  RealDate.prototype.constructor = virtual;
  return virtual;
}
