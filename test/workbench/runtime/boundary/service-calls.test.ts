import type { AuthMode } from '../../../../workbench/runtime/boundary/auth-mode';
import { openFakeWorkbook } from '../fake-workbook';

const THREE_CALLS = '{ sheet.getRange(1, 1).setValue(1); return sheet.getName(); }';

test('every call is counted, with its method, its kind and its action', () => {
  const { calls, executions, evaluate } = openFakeWorkbook();
  executions.run('FULL', () => evaluate(THREE_CALLS));
  expect(calls.log.list).toStrictEqual([
    { method: 'Sheet.getRange', kind: 'local', action: 1 },
    { method: 'Range.setValue', kind: 'write', action: 1 },
    { method: 'Sheet.getName', kind: 'read', action: 1 },
  ]);
  expect(calls.log.noReadAfterWrite()).toHaveLength(1);
});

test('reading an enum is no call', () => {
  const { calls, evaluate } = openFakeWorkbook();
  evaluate('sheet.Weight.LIGHT');
  expect(calls.log.count()).toBe(0);
});

describe('modes', () => {
  test.each<[AuthMode, string, string]>([
    ['NONE', 'sheet.getName()', 'You do not have permission to call Sheet.getName'],
    ['NONE', 'sheet.Weight', 'You do not have permission to call Sheet.Weight'],
    ['CUSTOM_FUNCTION', 'sheet.getRange(1, 1).setValue(1)', 'You do not have permission to call setValue'],
  ])('%s refuses %s', (mode, call, text) => {
    const { executions, evaluate } = openFakeWorkbook();
    expect(() => executions.run(mode, () => evaluate(call))).toThrow(text);
  });

  test('the mode of an execution inside another is its own, and ends with it', () => {
    const { executions, evaluate } = openFakeWorkbook();
    const inside = () => evaluate('sheet.setName("a")');
    executions.run('FULL', () => {
      expect(() => executions.run('CUSTOM_FUNCTION', inside)).toThrow('permission');
      expect(inside).not.toThrow();
    });
  });

  test('outside any execution everything is allowed', () => {
    expect(openFakeWorkbook().evaluate('sheet.getName()')).toBe('Data');
  });
});

const attempt = (call: string) => `(() => { try { ${call}; return 0 } catch (error) { return 1 } })()`;
const FOUR_CALLS = ['sheet.getRange(1, 1)', 'sheet.getName()', 'sheet.getName()', 'sheet.activate(1)'];

/** Which of four calls fail, as text: `0010`. */
function failuresAt(point: number | string, method: 'failAt' | 'killAt'): unknown {
  const { calls, executions, evaluate } = openFakeWorkbook();
  calls.faults[method](point);
  return executions.run('FULL', () => evaluate(`[${FOUR_CALLS.map(attempt).join()}].join('')`));
}

describe('faults', () => {
  test.each([
    ['failAt', 1, '1000'],
    ['failAt', 3, '0010'],
    ['failAt', 9, '0000'],
    ['failAt', 'Sheet.getName', '0100'],
    ['killAt', 2, '0111'],
    ['killAt', 'Sheet.activate', '0001'],
  ] as const)('%s %s breaks %s', (method, point, expected) => {
    expect(failuresAt(point, method)).toBe(expected);
  });

  test('a kill ends with its execution', () => {
    const { calls, executions, evaluate } = openFakeWorkbook();
    const read = () => executions.run('FULL', () => evaluate('sheet.getName()'));
    calls.faults.killAt(1);
    expect(read).toThrow('Exceeded maximum execution time');
    expect(read()).toBe('Data');
  });

  test('the error thrown is the one given', () => {
    const { calls, evaluate } = openFakeWorkbook();
    calls.faults.failAt('Sheet.getName', new RangeError('no more'));
    expect(evaluate('{ try { sheet.getName() } catch (error) { return String(error) } }')).toBe(
      'RangeError: no more',
    );
  });

  test('faults cleared break nothing', () => {
    const { calls, evaluate } = openFakeWorkbook();
    calls.faults.failAt(1);
    calls.faults.clear();
    expect(evaluate('sheet.getName()')).toBe('Data');
  });
});

const callFor = (mode: AuthMode, minutes: number) => () => {
  const { clock, executions, evaluate } = openFakeWorkbook();
  return executions.run(mode, () => {
    clock.advance(minutes * 60_000);
    return evaluate('sheet.getName()');
  });
};

describe('time', () => {
  test.each<[AuthMode, number]>([
    ['FULL', 6.1],
    ['CUSTOM_FUNCTION', 0.6],
  ])('%s is over after %d minutes', (mode, minutes) => {
    expect(callFor(mode, minutes)).toThrow('Exceeded maximum execution time');
  });

  test.each<[AuthMode, number]>([
    ['FULL', 5.9],
    ['LIMITED', 0.4],
  ])('%s goes on at %d minutes', (mode, minutes) => {
    expect(callFor(mode, minutes)).not.toThrow();
  });

  test('calls take time, and the script’s own clock shows it', () => {
    const { evaluate } = openFakeWorkbook();
    const program = '{ const start = Date.now(); sheet.getName(); return new Date().getTime() - start; }';
    expect(evaluate(program)).toBe(60);
  });

  test('a script that only writes references never runs out', () => {
    const { executions, evaluate } = openFakeWorkbook();
    const program = '{ for (let i = 0; i < 10000; i += 1) sheet.getRange(1, 1); return true; }';
    expect(executions.run('FULL', () => evaluate(program))).toBe(true);
  });
});
