import { createContext, runInContext } from 'node:vm';
import type { Realm } from './boundary/realm';
import type { Evaluate } from './evaluate';

/** Runs scripts in a context of their own: their globals, constructors and clock are theirs alone. */
export const evaluateInNode: Evaluate = (now) => {
  const scope: Record<string, unknown> = {};
  const context = createContext(scope);
  const run = (fileName: string, source: string): unknown =>
    runInContext(source, context, { filename: fileName });
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
