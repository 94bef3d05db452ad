import { createContext, runInContext } from 'node:vm';
import { evaluateInPage, type ScriptWindow } from '../../../workbench/runtime/evaluate-page';

type Listener = (event: { error: unknown; preventDefault: () => void }) => void;

/** A window as far as scripts go: an element added to its head runs at once, and tells errors to listeners alone. */
function openWindow() {
  const listeners = new Set<Listener>();
  const prevented: unknown[] = [];
  const scope: Record<string, unknown> = { console: 'the console of the page' };
  const context = createContext(scope);
  const append = ({ textContent }: { textContent: string }) => {
    try {
      runInContext(textContent, context);
    } catch (error) {
      for (const listen of listeners) listen({ error, preventDefault: () => prevented.push(error) });
    }
  };
  Object.assign(scope, {
    document: { createElement: () => ({ remove: () => undefined }), head: { append } },
    addEventListener: (_: string, listen: Listener) => listeners.add(listen),
    removeEventListener: (_: string, listen: Listener) => listeners.delete(listen),
  });
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- it has what scripts need of a window
  const world = evaluateInPage(runInContext('globalThis', context) as ScriptWindow)(() => 0);
  return { world, listeners, prevented };
}

test('a script meets the globals defined, and leaves its own', () => {
  const { world } = openWindow();
  world.define({ Service: { answer: 42 } });
  world.run('Code.js', 'var answer = Service.answer; function f() {}');
  expect([world.read('answer'), typeof world.read('f'), world.read('g')]).toStrictEqual([
    42,
    'function',
    undefined,
  ]);
});

test('the console stays the page’s own', () => {
  const { world } = openWindow();
  world.define({ console: 'another', Service: 1 });
  expect(world.read('console')).toBe('the console of the page');
});

test('what a script throws is thrown, and no longer told to the window', () => {
  const { world, listeners, prevented } = openWindow();
  expect(() => world.run('Code.js', 'throw new TypeError("broken")')).toThrow('broken');
  expect([listeners.size, prevented.length]).toStrictEqual([0, 1]);
});

test('the realm is that of the window', () => {
  const { world } = openWindow();
  world.run('Code.js', 'var list = [];');
  expect(world.read('list')).toBeInstanceOf(world.realm.Array);
});
