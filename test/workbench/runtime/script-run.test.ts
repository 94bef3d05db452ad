import { createContext, runInContext } from 'node:vm';
import { evaluateInNode } from '../../../workbench/runtime/evaluate-node';
import {
  createGoogleClient,
  type ScriptRunner,
  type ScriptRunOptions,
} from '../../../workbench/runtime/script-run';

const SERVICE_OBJECT = { standsFor: 'a sheet' };

interface Outcome {
  readonly answer?: unknown;
  readonly error?: Error;
  readonly userObject: unknown;
}

type Functions = Record<string, (...args: never[]) => unknown>;

/** A client of these server functions; `sent` is what each call received. */
function openClient(functions: Functions, options: Partial<ScriptRunOptions> = {}) {
  const sent: unknown[][] = [];
  const server = {
    exposes: (name: string) => name in functions,
    isServiceObject: (value: unknown) => value === SERVICE_OBJECT,
    call: (name: string, args: readonly unknown[]) => {
      sent.push([...args]);
      return Reflect.apply(functions[name] ?? Object, undefined, args) as unknown;
    },
  };
  const { script } = createGoogleClient({ server, ...options });
  return { run: script.run, host: script.host, sent };
}

/** The outcome of one call, made by `call` on a runner that listens. */
function outcomeOf(run: ScriptRunner, call: (runner: ScriptRunner) => void): Promise<Outcome> {
  return new Promise((resolve) => {
    const listening = run
      .withSuccessHandler((answer, userObject) => resolve({ answer, userObject }))
      .withFailureHandler((error, userObject) => resolve({ error, userObject }));
    call(listening);
  });
}

const answerOf = async (value: unknown): Promise<unknown> => {
  const { run } = openClient({ get: () => value });
  return (await outcomeOf(run, (runner) => runner['get']?.())).answer;
};

class Person {
  readonly name = 'Léa';
}

/** A field of a form. */
const field = (name: string, value: string, type = 'text', checked = false) => ({
  name,
  value,
  type,
  checked,
});

describe('to the server', () => {
  test.each([
    ['texts, numbers, flags, null', ['a', 1, true, null], ['a', 1, true, null]],
    ['undefined as null', [undefined, [undefined], { a: undefined }], [null, [null], { a: null }]],
    ['no number as null', [Number.NaN, Number.POSITIVE_INFINITY], [null, null]],
    ['nested lists and objects', [{ a: [{ b: 1 }] }], [{ a: [{ b: 1 }] }]],
  ])('%s', async (_, args, received) => {
    const { run, sent } = openClient({ take: () => 0 });
    await outcomeOf(run, (runner) => runner['take']?.(...args));
    expect(sent).toStrictEqual([received]);
  });

  test.each([['a text'], [null], [0]])('%j alone is no form', async (value) => {
    const { run, sent } = openClient({ take: () => 0 });
    await outcomeOf(run, (runner) => runner['take']?.(value));
    expect(sent).toStrictEqual([[value]]);
  });

  test.each([
    ['a Date', [new Date(0)], '0'],
    ['a Date inside', [1, { when: new Date(0) }], 'when'],
    ['a function', [() => 0], '0'],
    ['a function inside a list', [[1, () => 0]], '1'],
    ['a Map', [new Map()], '0'],
    ['a Set', ['a', new Set()], '1'],
    ['a typed array', [new Uint8Array(1)], '0'],
    ['an instance of a class', [new Person()], '0'],
    ['a symbol', [Symbol('x')], '0'],
    ['a form beside another argument', [{ nodeName: 'FORM', elements: [], submit: () => 0 }, 1], 'submit'],
  ])('%s is illegal', (_, args, property) => {
    const { run, sent } = openClient({ take: () => 0 });
    expect(() => run['take']?.(...args)).toThrow(`Failed due to illegal value in property: ${property}`);
    expect(sent).toStrictEqual([]);
  });

  test('one form is its fields', async () => {
    const elements = [
      field('company', 'Acme'),
      field('', 'a button without a name'),
      field('tabs', 'home', 'checkbox', true),
      field('tabs', 'risks', 'checkbox'),
      field('tabs', 'budget', 'checkbox', true),
      field('style', 'smart', 'radio', true),
    ];
    const { run, sent } = openClient({ take: () => 0 });
    await outcomeOf(run, (runner) => runner['take']?.({ nodeName: 'FORM', elements, submit: () => 0 }));
    expect(sent).toStrictEqual([[{ company: 'Acme', tabs: ['home', 'budget'], style: 'smart' }]]);
  });
});

describe('from the server', () => {
  test.each([
    ['plain data', { a: [1, 'b', null] }, { a: [1, 'b', null] }],
    ['nothing as null', undefined, null],
    ['undefined inside as null', { a: undefined, b: [undefined] }, { a: null, b: [null] }],
    ['maps, sets and patterns empty', [new Map([[1, 2]]), new Set([1]), /x/u], [{}, {}, {}]],
    ['what a promise brings', Promise.resolve({ a: 1 }), { a: 1 }],
    ['an instance as its fields', new Person(), { name: 'Léa' }],
  ])('%s', async (_, value, expected) => {
    expect(await answerOf(value)).toStrictEqual(expected);
  });

  test.each([
    ['a Date', new Date(0)],
    ['a Date deep inside', { rows: [[1, new Date(0)]] }],
    ['a service object', SERVICE_OBJECT],
    ['a service object inside', { sheet: SERVICE_OBJECT }],
    ['a function', { f: () => 0 }],
  ])('%s loses the whole answer', async (_, value) => {
    expect(await answerOf(value)).toBeNull();
  });

  test('a Date of another realm loses the answer too', async () => {
    expect(await answerOf(runInContext('[new Date(0)]', createContext({})))).toBeNull();
  });

  test('answers are made of the client’s own arrays', async () => {
    const { realm } = evaluateInNode(() => 0);
    const { run } = openClient({ get: () => [[1]], fail: () => fail('no') }, { realm });
    const { answer } = await outcomeOf(run, (runner) => runner['get']?.());
    const { error } = await outcomeOf(run, (runner) => runner['fail']?.());
    expect([answer instanceof realm.Array, error instanceof realm.Error]).toStrictEqual([true, true]);
  });
});

function throwing(thrown: unknown): never {
  // oxlint-disable-next-line no-throw-literal, typescript/only-throw-error -- scripts may throw anything
  throw thrown;
}

function fail(message: string): never {
  throw new Error(message);
}

describe('failures', () => {
  test('go to the failure handler, with their text', async () => {
    const { run } = openClient({ create: () => fail('Le nom est vide.') });
    const { error } = await outcomeOf(run, (runner) => runner['create']?.());
    expect(error?.message).toBe('Le nom est vide.');
  });

  test.each([
    ['a text', 'boom', 'boom'],
    ['nothing', null, 'null'],
    ['an object without text', { code: 1 }, '[object Object]'],
  ])('that throw %s are told as text', async (_, thrown, message) => {
    const { run } = openClient({ create: () => throwing(thrown) });
    const { error } = await outcomeOf(run, (runner) => runner['create']?.());
    expect(error?.message).toBe(message);
  });

  test('while an answer is read are failures too', async () => {
    const answer = {
      get amount(): number {
        return fail('unreadable');
      },
    };
    const { run } = openClient({ get: () => answer });
    const { error } = await outcomeOf(run, (runner) => runner['get']?.());
    expect(error?.message).toBe('unreadable');
  });

  test('without a failure handler are reported', async () => {
    const reported = new Promise<Error>((resolve) => {
      openClient({ create: () => fail('no') }, { onUnhandled: resolve }).run['create']?.();
    });
    expect((await reported).message).toBe('no');
  });

  test('several accounts are refused before the server is called', async () => {
    const { run, sent } = openClient({ get: () => 1 }, { accounts: 2 });
    const { error } = await outcomeOf(run, (runner) => runner['get']?.());
    expect(error?.message).toMatch(/PERMISSION_DENIED/u);
    expect(sent).toStrictEqual([]);
  });
});

describe('names', () => {
  test.each(['hidden_', 'unknown', 'then', 'toString_'])('%s is not there', (name) => {
    expect(openClient({ hidden_: () => 1, toString_: () => 1 }).run[name]).toBeUndefined();
  });
});

describe('runners', () => {
  test('each setting makes another runner', async () => {
    const { run } = openClient({ get: () => 1 });
    const answers: unknown[] = [];
    const first = run.withSuccessHandler((answer) => answers.push(['first', answer]));
    const { answer } = await outcomeOf(first, (second) => {
      expect(second).not.toBe(first);
      second['get']?.();
    });
    expect([answer, answers]).toStrictEqual([1, []]);
  });

  test('hand over the user object', async () => {
    const row = { id: 7 };
    const { run } = openClient({ get: () => 1, no: () => fail('no') });
    const outcomes = await Promise.all(
      ['get', 'no'].map((name) => outcomeOf(run.withUserObject(row), (runner) => runner[name]?.())),
    );
    expect(outcomes.map(({ userObject }) => userObject === row)).toStrictEqual([true, true]);
  });

  test('a call answers nothing, and never before it has returned', async () => {
    const { run, sent } = openClient({ get: () => 1 });
    const done = outcomeOf(run, (runner) => {
      expect(runner['get']?.()).toBeUndefined();
      expect(sent).toStrictEqual([]);
    });
    expect((await done).answer).toBe(1);
  });
});

describe('ten calls at once', () => {
  test('the eleventh waits for one to end', async () => {
    const release: (() => void)[] = [];
    const wait = () => new Promise<void>((resolve) => release.push(resolve));
    const { run } = openClient({ wait });
    const calls = Array.from({ length: 11 }, () => outcomeOf(run, (runner) => runner['wait']?.()));
    await nextTurn();
    expect(release).toHaveLength(10);
    release.shift()?.();
    await nextTurn();
    expect(release).toHaveLength(10);
    for (const resolve of release) resolve();
    expect(await Promise.all(calls)).toHaveLength(11);
  });

  test('answers come in any order', async () => {
    const tasks: (() => void)[] = [];
    const { run } = openClient({ echo: (n: number) => n }, { schedule: (task) => tasks.push(task) });
    const order: unknown[] = [];
    const runner = run.withSuccessHandler((answer) => order.push(answer));
    for (const n of [1, 2, 3]) runner['echo']?.(n);
    while (tasks.length > 0) tasks.pop()?.();
    await nextTurn();
    expect(order).toStrictEqual([3, 2, 1]);
  });
});

const nextTurn = () => new Promise((resolve) => setTimeout(resolve, 5));

test('the host closes and gives the focus back', () => {
  const events: string[] = [];
  const { host } = openClient(
    {},
    { onClose: () => events.push('closed'), onEditorFocus: () => events.push('focused') },
  );
  host.editor.focus();
  host.close();
  expect(events).toStrictEqual(['focused', 'closed']);
});
