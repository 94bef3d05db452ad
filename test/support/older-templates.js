import { templateSources } from '../../templates/embed.js';

const without = (items, ...keys) => items.filter(({ key }) => !keys.includes(key));

/** A table that has neither these columns nor what its examples and colours say of them. */
function withoutColumns(table, ...keys) {
  const keptCells = (row) => Object.fromEntries(Object.entries(row).filter(([key]) => !keys.includes(key)));
  return {
    ...table,
    columns: without(table.columns, ...keys),
    examples: table.examples?.map(keptCells),
    colours: table.colours?.map((rule) => ({
      ...rule,
      columns: rule.columns.filter((key) => !keys.includes(key)),
    })),
  };
}

const changedColumn = (table, key, change) => ({
  ...table,
  columns: table.columns.map((column) => (column.key === key ? { ...column, ...change } : column)),
});

function actions(today) {
  const table = withoutColumns(today, 'stream', 'obstacle');
  return {
    ...changedColumn(table, 'owner', { label: { fr: 'Pilote', en: 'Lead' } }),
    panels: without(table.panels, 'by_owner'),
    charts: table.charts.filter(({ panel }) => panel !== 'by_owner'),
  };
}

const changes = {
  'tables/swot': (table) =>
    changedColumn(withoutColumns(table, 'evidence', 'reliability'), 'score', {
      formula: '[impact]+[likelihood]',
    }),
  'tables/actions': actions,
  'tables/checks': (table) => withoutColumns(table, 'fix', 'value'),
  'tables/settings': (table) => ({
    ...table,
    fields: without(table.fields, 'drift_rule', 'review_frequency', 'cac_payback'),
  }),
  'tables/fixed_totals': (table) => withoutColumns(table, 'shared', 'shared_stretch', 'catch_up'),
  'tables/objectives': (table) =>
    changedColumn(withoutColumns(table, 'drivers'), 'children', {
      formula: 'SUMIFS(objectives[target];objectives[parent];[id];objectives[metric];[metric])',
    }),
  'tables/decisions': (table) => changedColumn(table, 'trigger', { default: undefined }),
  'tables/kpis': (table) =>
    changedColumn(table, 'actual', {
      formula:
        'IF([calc]=list:kpi_calc.cac;setting:cac;IF([calc]=list:kpi_calc.ltv;setting:ltv;' +
        'actual([label];"global";"ALL";setting:fiscal_start;[due])))',
    }),
  'lists/actions': ({ stream: _gone, ...others }) => ({
    ...others,
    priority: { ...others.priority, values: without(others.priority.values, 'p2', 'p4') },
  }),
  'lists/objectives': (lists) => ({
    ...lists,
    kpi_calc: { ...lists.kpi_calc, values: without(lists.kpi_calc.values, 'payback') },
  }),
};

/** Templates as an older version might have had them: less of nearly everything, an older formula, an older header. */
export function olderSources() {
  return Object.fromEntries(
    Object.entries(templateSources()).map(([path, text]) => {
      const change = changes[path];
      return [path, change ? JSON.stringify(change(JSON.parse(text))) : text];
    }),
  );
}
