import { VirtualClock } from '../../../../workbench/runtime/boundary/clock';
import { Executions } from '../../../../workbench/runtime/boundary/executions';

const openExecutions = () => new Executions(new VirtualClock(() => new Date(0)));

test('the outermost execution alone ends, whatever came of it', () => {
  const executions = openExecutions();
  const ended: string[] = [];
  executions.onEnd((mode) => ended.push(mode));
  executions.run('FULL', () => executions.run('CUSTOM_FUNCTION', () => ended.push('inside')));
  const failing = () =>
    executions.run('LIMITED', () => {
      throw new Error('broken');
    });
  expect(failing).toThrow('broken');
  expect(ended).toStrictEqual(['inside', 'FULL', 'LIMITED']);
});

test('each has a number of its own', () => {
  const executions = openExecutions();
  const numbers = executions.run('FULL', () => {
    const outer = executions.current?.number;
    return [outer, executions.run('NONE', () => executions.current?.number), executions.current?.number];
  });
  expect(numbers).toStrictEqual([1, 2, 1]);
  expect(executions.current).toBeUndefined();
});
