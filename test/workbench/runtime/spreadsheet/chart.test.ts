import { Charts } from '../../../../workbench/runtime/spreadsheet/enums';
import { newDocument } from '../new-document';

function documentWithData() {
  const made = newDocument();
  made.sheet.getRange('A1:C4').setValues([
    ['Mois', 'Cible', 'Réalisé'],
    ['Janv.', 10, 8],
    ['Févr.', 12, 13],
    ['Mars', 14, 9],
  ]);
  return made;
}

test.each(['COLUMN', 'BAR', 'LINE', 'AREA', 'PIE', 'COMBO', 'SCATTER'] as const)(
  'a %s chart is inserted and read back',
  (type) => {
    const { sheet } = documentWithData();
    const { IGNORE_ROWS } = Charts.ChartHiddenDimensionStrategy;
    const builder = sheet.newChart().setChartType(Charts.ChartType[type]).addRange(sheet.getRange('A1:C4'));
    builder.setPosition(6, 2, 10, 20).setNumHeaders(1).setHiddenDimensionStrategy(IGNORE_ROWS);
    sheet.insertChart(
      builder.setOption('title', 'Ventes').setOption('colors', ['#ff0000', '#00ff00']).build(),
    );
    const [chart] = sheet.getCharts();
    expect(chart?.getRanges().map((range) => range.getA1Notation())).toEqual(['A1:C4']);
    expect([chart?.getContainerInfo().getAnchorRow(), chart?.getContainerInfo().getOffsetY()]).toEqual([
      6, 20,
    ]);
    expect([chart?.getOptions().get('title'), chart?.getHiddenDimensionStrategy()]).toEqual([
      'Ventes',
      IGNORE_ROWS,
    ]);
    expect(chart?.modify().getChartType()).toBe(Charts.ChartType[type]);
  },
);

test('the engine draws its title, colours and stacking', () => {
  const { book, sheet } = documentWithData();
  const builder = sheet.newChart().addRange(sheet.getRange('A1:C4')).setPosition(1, 5, 0, 0);
  sheet.insertChart(
    builder
      .setOption('title', 'T')
      .setOption('isStacked', true)
      .setOption('colors', ['#ff0000', '#00ff00'])
      .build(),
  );
  const [id = ''] = book.getters.getChartIds(sheet.sheetId);
  expect(book.getters.getChartDefinition(id)).toMatchObject({
    type: 'bar',
    stacked: true,
    title: { text: 'T' },
    dataSetStyles: { 0: { backgroundColor: '#ff0000' }, 1: { backgroundColor: '#00ff00' } },
  });
});

test('its ranges follow inserted columns', () => {
  const { sheet } = documentWithData();
  sheet.insertChart(sheet.newChart().addRange(sheet.getRange('A1:C4')).setPosition(1, 9, 0, 0).build());
  sheet.insertColumnsBefore(1, 2);
  expect(
    sheet
      .getCharts()[0]
      ?.getRanges()
      .map((range) => range.getA1Notation()),
  ).toEqual(['C1:E4']);
});

test('it spans columns inserted inside its range', () => {
  const { sheet } = documentWithData();
  sheet.insertChart(sheet.newChart().addRange(sheet.getRange('A1:C4')).setPosition(1, 9, 0, 0).build());
  const shown = () =>
    sheet
      .getCharts()[0]
      ?.getRanges()
      .map((range) => range.getA1Notation());
  sheet.insertColumnsBefore(3, 2);
  expect(shown()).toEqual(['A1:E4']);
  sheet.insertColumnsAfter(5, 1);
  expect(shown()).toEqual(['A1:E4']);
  expect(sheet.getCharts()[0]?.getOptions().get('title')).toBeNull();
});

test('a chart is changed and removed', () => {
  const { sheet } = documentWithData();
  sheet.insertChart(sheet.newChart().addRange(sheet.getRange('A1:C4')).setPosition(1, 5, 0, 0).build());
  const [chart] = sheet.getCharts();
  if (chart) sheet.updateChart(chart.modify().setOption('title', 'Nouveau').setPosition(9, 1, 0, 0).build());
  const [changed] = sheet.getCharts();
  expect([changed?.getOptions().get('title'), changed?.getContainerInfo().getAnchorRow()]).toEqual([
    'Nouveau',
    9,
  ]);
  if (changed) sheet.removeChart(changed);
  expect(sheet.getCharts()).toEqual([]);
});

test('a type the engine does not draw is refused by name', () => {
  const { sheet } = newDocument();
  expect(() => sheet.newChart().setChartType(Charts.ChartType.ORG)).toThrow(
    'Not in the offline runtime: the chart type ORG',
  );
});
