import { asked, openEdge } from './open-script';
import { composed, sheetOf, written } from './written-plan';

const swot = composed(['swot']);

test('plans are found, oldest first, in their state', () => {
  const runtime = openEdge();
  runtime.run('addPlan', 'second', 2);
  runtime.run('addPlan', 'first', 1);
  runtime.run('completePlan', 'first', 1);
  expect(asked(runtime, 'plans')).toEqual(['first complete', 'second building']);
  runtime.run('removePlanMark', 'first');
  expect(asked(runtime, 'plans')).toEqual(['second building']);
});

test('a workbook without a plan has none', () => expect(asked(openEdge(), 'plans')).toEqual([]));

test('metadata that is not ours is passed over', () => {
  const runtime = openEdge();
  for (const text of ['', 'not json', '3', 'null', '{"planId":"p"}'])
    runtime.spreadsheet.addDeveloperMetadata('PAC_PLAN', text);
  expect(asked(runtime, 'plans')).toEqual([]);
});

describe('the tab of a table', () => {
  test('is found whatever its name becomes', () => {
    const runtime = written(swot);
    sheetOf(runtime, 'SWOT').setName('Forces et faiblesses');
    expect(asked(runtime, 'tabs')).toEqual([['swot', 'Forces et faiblesses']]);
    expect(runtime.run('tableOf', 'Forces et faiblesses')).toBe('swot');
  });

  test('is the original when it was duplicated with its mark', () => {
    const runtime = written(swot);
    const copy = sheetOf(runtime, 'SWOT').copyTo(runtime.spreadsheet);
    copy.setName('Copie');
    expect(asked(runtime, 'tabs')).toEqual([['swot', 'SWOT']]);
  });

  test('is the original whatever the id of the copy: ids are drawn at random', () => {
    const runtime = openEdge();
    const older = runtime.spreadsheet.insertSheet('Copie');
    runtime.run('writeTabs', JSON.stringify(swot));
    const [mark] = sheetOf(runtime, 'SWOT').getDeveloperMetadata();
    older.addDeveloperMetadata(mark?.getKey() ?? '', mark?.getValue() ?? '');
    expect(asked(runtime, 'tabs')).toEqual([['swot', 'SWOT']]);
  });

  test('is gone with its sheet', () => {
    const runtime = written(swot);
    runtime.spreadsheet.deleteSheet(sheetOf(runtime, 'SWOT'));
    expect(asked(runtime, 'tabs')).toEqual([]);
  });

  test('is none for a sheet of people’s own', () => {
    const runtime = written(swot);
    runtime.spreadsheet.insertSheet('À moi');
    expect(runtime.run('tableOf', 'À moi')).toBeNull();
  });
});
