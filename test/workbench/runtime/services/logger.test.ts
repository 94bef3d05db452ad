import { Logger, scriptConsole } from '../../../../workbench/runtime/services/logger';

test('log and console write to one list, in order, filled in', () => {
  const lines: string[] = [];
  const logger = new Logger(lines);
  expect(logger.log('%s tabs in %d s', 9, 4)).toBe(logger);
  scriptConsole(lines)['warn']?.('late');
  logger.log({ toString: () => 'an object' });
  expect(lines).toStrictEqual(['9 tabs in 4 s', 'late', 'an object']);
  expect(logger.getLog()).toBe('9 tabs in 4 s\nlate\nan object');
  logger.clear();
  expect(lines).toStrictEqual([]);
});
