import type { AuthMode } from '../../../workbench/runtime/boundary/auth-mode';
import { loadFakeScript } from './fake-workbook';

describe('loading', () => {
  test.each([
    ['a service call', 'var name = sheet.getName();', 'You do not have permission to call Sheet.getName'],
    ['an enum read', 'var weight = sheet.Weight;', 'You do not have permission to call Sheet.Weight'],
    ['a script that throws', 'throw new TypeError("broken");', 'broken'],
  ])('%s fails it', (_, source, message) => {
    expect(() => loadFakeScript(source)).toThrow(message);
  });

  test('tells which functions there are', () => {
    const { script } = loadFakeScript('var f = () => 1;\nfunction g() {}');
    expect([script.has('g'), script.has('f'), script.has('h')]).toStrictEqual([true, false, false]);
  });

  test('globals set by the bundle take the place of their stubs', () => {
    const { script } = loadFakeScript(
      'var global = this;\nfunction f() {}\n(() => { global.f = () => 7; })();',
    );
    expect(script.call('FULL', 'f', [])).toBe(7);
  });
});

describe('calling', () => {
  test.each([
    ['missing', 'missing'],
    ['a global that is no function of the script', 'parseInt'],
    ['a private variable', 'secret'],
    ['a function that is one no longer', 'gone'],
  ])('%s: Script function not found', (_, name) => {
    const { script } = loadFakeScript('var secret = 1;\nfunction gone() {}\nthis.gone = 1;');
    expect(() => script.call('FULL', name, [])).toThrow(`Script function not found: ${name}`);
  });

  test('arguments and answers change realm', () => {
    const { script, sheet } = loadFakeScript(`function f(date, rows, s) {
      return [date instanceof Date, rows instanceof Array, s === sheet, new Date(5), s];
    }`);
    expect(script.call('FULL', 'f', [new Date(0), [1], sheet])).toStrictEqual([
      true,
      true,
      true,
      new Date(5),
      sheet,
    ]);
  });

  test('errors change realm, with all they carry', () => {
    const { script } = loadFakeScript(`function f() {
      const error = new RangeError('too far'); error.key = 'tooFar'; throw error;
    }`);
    const error = errorOf(() => script.call('FULL', 'f', []));
    expect(error).toBeInstanceOf(Error);
    expect(error).toMatchObject({ name: 'RangeError', message: 'too far', key: 'tooFar' });
  });

  test.each<[AuthMode, string]>([
    ['NONE', 'Exception: You do not have permission to call Sheet.getName'],
    ['FULL', 'Data'],
  ])('runs in the mode asked: %s', (mode, expected) => {
    const { script } = loadFakeScript(
      'function f() { try { return sheet.getName() } catch (e) { return String(e) } }',
    );
    expect(script.call(mode, 'f', [])).toBe(expected);
  });

  test('no variable outlives a call, but among cells', () => {
    const { script } = loadFakeScript('var count = 0;\nfunction next() { count += 1; return count; }');
    const next = (mode: AuthMode) => script.call(mode, 'next', []);
    expect([next('FULL'), next('FULL'), next('LIMITED')]).toStrictEqual([1, 1, 1]);
    expect([next('CUSTOM_FUNCTION'), next('CUSTOM_FUNCTION')]).toStrictEqual([1, 2]);
  });

  test('each call is an action of its own', () => {
    const { script, calls } = loadFakeScript('function f() { sheet.getName(); sheet.setName("a"); }');
    script.call('FULL', 'f', []);
    script.call('FULL', 'f', []);
    expect(calls.log.noReadAfterWrite()).toStrictEqual([]);
    expect(new Set(calls.log.list.map(({ action }) => action)).size).toBe(2);
  });
});

function errorOf(task: () => unknown): unknown {
  try {
    task();
  } catch (error) {
    return error;
  }
  return undefined;
}
