import type { ImportSource } from '../../../src/contract';
import { named } from '../../support/plan';
import { PlanTabs } from '../../support/plan-tabs';
import { preparedPlan } from '../../support/prepared-plan';
import type { WorkbookOptions } from '../../support/runtime';
import { ask, refused } from '../../support/serve';
import { actuals, addNames, importSales, preview, reading, type Importer } from './importing';

const NOW = new Date('2027-03-15T10:00:00+01:00');

function open(
  options: WorkbookOptions = {},
  language: 'fr' | 'en' = 'fr',
): Importer & { readonly tabs: PlanTabs } {
  const members = { rep: named('Anne Roux', 'Luc Petit'), product: named('Lampes'), channel: named('Site') };
  const plan = preparedPlan({ language, members }, { userLocale: language, now: NOW, ...options });
  return { ...plan, tabs: new PlanTabs(plan.runtime, plan.planId) };
}

const text = (...lines: readonly string[]): ImportSource => ({ name: 'ventes.csv', text: lines.join('\n') });

const SOURCE = text(
  'Facture;Ligne;Date;Vendeur;Produit;Montant HT',
  'F1;1;03/02/2027;ANNE ROUX;Lampes;1 200,50 €',
  'F1;2;03/02/2027;Luc Petit;lampes;80,00',
  'A2;1;04/02/2027;Luc Petit;Lampes;-30,00',
  ';;;Total;;1 250,50',
);

const of = (plan: Importer, ...keys: readonly string[]) =>
  actuals(plan).map((row) => keys.map((key) => row.get(key)));

describe('sales imported', () => {
  const plan = open();
  const { runtime, planId, tabs } = plan;
  runtime.calls.reset();
  const request = { planId, source: SOURCE, reading: reading(plan, SOURCE), names: [] };
  const readsToPropose = runtime.calls.count('write');
  const seen = ask(runtime, { kind: 'import-preview', ...request });
  const writesToPreview = runtime.calls.count('write');
  runtime.calls.reset();
  const done = ask(runtime, { kind: 'import-sales', ...request });
  const calls = {
    reads: runtime.calls.count('Range.getValues'),
    misplaced: runtime.calls.noReadAfterWrite(),
  };

  test('are shown before anything is written', () => {
    expect([readsToPropose, writesToPreview]).toEqual([0, 0]);
    expect(seen).toMatchObject({
      currency: 'EUR',
      read: { rows: 5, amount: 2501 },
      accepted: { rows: 3, amount: 1250.5 },
      rejected: { rows: 2, amount: 1250.5 },
      duplicates: { rows: 0, amount: 0 },
      credited: 1250.5,
      period: { first: '2027-02-03', last: '2027-02-04' },
      outsideYear: 0,
      openAmount: null,
      questions: [],
      headers: ['Facture', 'Ligne', 'Date', 'Vendeur', 'Produit', 'Montant HT'],
    });
    expect(seen.setAside).toEqual([
      {
        row: 1,
        reason: 'header',
        of: null,
        cells: ['Facture', 'Ligne', 'Date', 'Vendeur', 'Produit', 'Montant HT'],
      },
      { row: 5, reason: 'total', of: null, cells: ['', '', '', 'Total', '', '1 250,50'] },
    ]);
    expect(seen.first[0]).toEqual({
      row: 2,
      day: '2027-02-03',
      amount: 1200.5,
      names: ['ANNE ROUX', 'Lampes'],
      document: 'F1',
    });
  });

  test('are written as the plan spells them, dated and traced', () => {
    expect(done).toEqual({ rows: 3, credited: 1250.5, tab: 'Réalisé', firstRow: 2 });
    expect(of(plan, 'rep', 'product', 'channel', 'value', 'document')).toEqual([
      ['Anne Roux', 'Lampes', 'Non affecté', 1200.5, 'F1'],
      ['Luc Petit', 'Lampes', 'Non affecté', 80, 'F1'],
      ['Luc Petit', 'Lampes', 'Non affecté', -30, 'A2'],
    ]);
    expect(of(plan, 'source_id', 'source', 'credit_type', 'share', 'sale_value')).toEqual(
      ['F1 / 1', 'F1 / 2', 'A2 / 1'].map((id) => [id, 'ventes.csv', 'Base', '', '']),
    );
    expect(of(plan, 'id').flat()).toEqual(['ACV-001', 'ACV-002', 'ACV-003']);
  });

  test('count at once, and Home says when they came', () => {
    const report = ask(runtime, { kind: 'roll-up', planId, axis: 'rep' });
    expect([report.total.actual, report.stale]).toEqual([1250.5, false]);
    const [at, ...others] = of(plan, 'imported_at').flat();
    expect(at).toBeInstanceOf(Date);
    const told = ['PAC_SETTINGS_IMPORTED_AT', 'PAC_SETTINGS_ACTUALS_CHANGED', 'PAC_HOME_LAST_IMPORT'];
    expect([...others, ...told.map((name) => tabs.named(name))]).toEqual([at, at, at, at, at]);
  });

  test('cost one read a tab, and nothing is read once written', () => {
    expect(calls.reads).toBe(10);
    expect(calls.misplaced).toEqual([]);
  });

  test('leave the rows set aside to be seen again', () => {
    const { last } = ask(runtime, { kind: 'import-last', planId });
    expect(last).toEqual({ name: 'ventes.csv', headers: seen.headers, setAside: seen.setAside, left: 0 });
  });

  test('are not imported twice, nor found faulty', () => {
    expect(refused(runtime, { kind: 'import-sales', ...request })[0]?.key).toBe('importNothing');
    expect(actuals(plan)).toHaveLength(3);
    const { findings } = ask(runtime, { kind: 'check-plan', planId });
    expect(findings.filter(({ table, severity }) => table === 'actuals' && severity !== 'info')).toEqual([]);
  });
});

test('an English plan reads the same file, and writes its own words', () => {
  const plan = open({ locale: 'en_US' }, 'en');
  importSales(
    plan,
    text('Invoice no.,Date,Sales rep,Amount', 'F1,2027-02-03,Anne Roux,"1,200.50"', 'F2,3 Feb 2027,,12'),
  );
  expect(of(plan, 'rep', 'channel', 'value', 'credit_type')).toEqual([
    ['Anne Roux', 'Unassigned', 1200.5, 'Base'],
    ['Unassigned', 'Unassigned', 12, 'Base'],
  ]);
});

test('cells selected in a sheet are a source, a date staying a date', () => {
  const plan = open();
  const sheet = plan.runtime.spreadsheet.insertSheet('Export');
  sheet.getRange('B2:D4').setValues([
    ['Date', 'Montant HT', 'Vendeur'],
    [new Date('2027-02-03T00:00:00+01:00'), 1200.5, 'Anne Roux'],
    [46_422, '80,00', ''],
  ]);
  sheet.getRange('B2').activate();
  expect(refused(plan.runtime, { kind: 'import-selection' })[0]?.key).toBe('importSelectionSmall');
  sheet.getRange('B2:D4').activate();
  const { source } = ask(plan.runtime, { kind: 'import-selection' });
  expect(source.name).toBe('Export B2:D4');
  importSales(plan, source);
  expect(of(plan, 'value', 'rep')).toEqual([
    [1200.5, 'Anne Roux'],
    [80, 'Non affecté'],
  ]);
  expect(of(plan, 'date').flat()).toEqual([
    new Date('2027-02-03T00:00:00+01:00'),
    new Date('2027-02-04T00:00:00+01:00'),
  ]);
});

describe('what people put in the actuals', () => {
  const plan = open();
  const { tabs } = plan;
  tabs.type('actuals', 0, 'date', '03/02/2027');
  tabs.type('actuals', 0, 'metric', "Chiffre d'affaires (CA)");
  tabs.type('actuals', 0, 'rep', 'Luc Petit');
  tabs.type('actuals', 0, 'product', 'Lampes');
  tabs.type('actuals', 0, 'document', 'F1');
  tabs.type('actuals', 0, 'value', '80');
  tabs.cell('actuals', 4, 'account').setValue('à relancer');
  const before = tabs.sheet('actuals').getRange(1, 1, 6, 20).getValues();
  const seen = preview(plan, SOURCE);
  importSales(plan, SOURCE);

  test('is known to be there', () => {
    expect(seen.setAside.filter(({ reason }) => reason === 'held').map(({ row }) => row)).toEqual([3]);
  });

  test('stays, the rows going under it', () => {
    expect(tabs.sheet('actuals').getRange(1, 1, 6, 20).getValues()).toEqual(before);
    expect(of(plan, 'source_id').flat()).toEqual(['', 'F1 / 1', 'A2 / 1']);
  });
});

test('rows are inserted where the tab has none left, and named ranges grow with it', () => {
  const plan = open();
  const sheet = plan.tabs.sheet('actuals');
  sheet.deleteRows(12, sheet.getMaxRows() - 11);
  const lines = Array.from({ length: 30 }, (_, index) => `F${index};03/02/2027;${index + 1},00`);
  importSales(plan, text('Facture;Date;Montant HT', ...lines));
  expect(actuals(plan)).toHaveLength(30);
  const span = plan.runtime.spreadsheet.getRangeByName('PAC_ACTUALS_VALUE');
  expect((span?.getLastRow() ?? 0) >= 31).toBe(true);
  const again = text('Facture;Date;Montant HT', 'G1;04/02/2027;5,00');
  expect(importSales(plan, again)).toMatchObject({ rows: 1, firstRow: 32 });
  expect(plan.tabs.cell('actuals', 30, 'rep').getDataValidation()).not.toBeNull();
  expect(ask(plan.runtime, { kind: 'repair-preview', planId: plan.planId }).items).toEqual([]);
});

describe('names no list holds', () => {
  const plan = open();
  const { runtime, planId } = plan;
  const source = text(
    'Date;Vendeur;Montant HT',
    '03/02/2027;A. Roux;10,00',
    '03/02/2027;Zoé Martin;20,00',
    '04/02/2027;Stagiaire;30,00',
  );
  const names = [
    { list: 'rep', name: 'A. Roux', member: 'Anne Roux' },
    { list: 'rep', name: 'Zoé Martin', member: 'Zoé Martin' },
    { list: 'rep', name: 'stagiaire', member: null },
  ] as const;

  test('are asked about, and nothing is written before they are answered', () => {
    expect(preview(plan, source).questions).toEqual([
      { list: 'rep', name: 'A. Roux', rows: 1, near: ['Anne Roux'], canAdd: true, proposed: null },
      { list: 'rep', name: 'Zoé Martin', rows: 1, near: [], canAdd: true, proposed: 'add' },
      { list: 'rep', name: 'Stagiaire', rows: 1, near: [], canAdd: true, proposed: 'add' },
    ]);
    const request = {
      kind: 'import-sales',
      planId,
      source,
      reading: reading(plan, source),
      names: [],
    } as const;
    const [refusal] = refused(runtime, request);
    expect([refusal?.key, refusal?.message]).toEqual([
      'importNamesOpen',
      'Dites d’abord qui sont ces noms\u00a0: A. Roux, Zoé Martin, Stagiaire.',
    ]);
    expect(actuals(plan)).toEqual([]);
  });

  test('go to those people say', () => {
    addNames(plan, 'rep', ['Zoé Martin']);
    importSales(plan, source, {}, names);
    expect(of(plan, 'rep').flat()).toEqual(['Anne Roux', 'Zoé Martin', 'Non affecté']);
  });

  test('are asked about once, even when the name given was changed since', () => {
    ask(runtime, { kind: 'rename', planId, list: 'rep', from: 'Anne Roux', to: 'Anne Leroux' });
    const later = text('Date;Vendeur;Montant HT', '05/02/2027;a. ROUX;1,00', '05/02/2027;Stagiaire;2,00');
    expect(preview(plan, later).questions).toMatchObject([
      { name: 'a. ROUX', remembered: 'Anne Leroux' },
      { name: 'Stagiaire', remembered: null },
    ]);
    importSales(plan, later);
    expect(of(plan, 'rep').flat().slice(3)).toEqual(['Anne Leroux', 'Non affecté']);
  });

  test('an answer can be changed', () => {
    const later = text('Date;Vendeur;Montant HT', '06/02/2027;Stagiaire;3,00');
    importSales(plan, later, {}, [{ list: 'rep', name: 'Stagiaire', member: 'Luc Petit' }]);
    expect(of(plan, 'rep').flat().at(-1)).toBe('Luc Petit');
    const next = text('Date;Vendeur;Montant HT', '07/02/2027;Stagiaire;4,00');
    expect(preview(plan, next).questions).toMatchObject([{ remembered: 'Luc Petit' }]);
  });

  test('one that a formula would misread is not offered to be added', () => {
    const odd = text('Date;Vendeur;Montant HT', '06/02/2027;VRP*;3,00', '06/02/2027;007;3,00');
    expect(preview(plan, odd).questions.map(({ canAdd, proposed }) => [canAdd, proposed])).toEqual([
      [false, 'nobody'],
      [false, 'nobody'],
    ]);
  });
});

test('a column of many new names is not proposed to fill a list', () => {
  const plan = open();
  const lines = Array.from({ length: 51 }, (_, index) => `03/02/2027;Client n${index}x${index};1,00`);
  const many = preview(plan, text('Date;Produit;Montant HT', ...lines)).questions;
  expect(many.map(({ proposed }) => proposed)).not.toContain('add');
  expect(many.every(({ canAdd }) => canAdd)).toBe(true);
});

test('a shared sale is credited part by part, its whole kept beside', () => {
  const plan = open();
  const source = text(
    'Facture;Ligne;Date;Vendeur;Part de crédit;Montant HT',
    'F1;1;03/02/2027;Anne Roux;50 %;100,01',
    'F1;1;03/02/2027;Luc Petit;50 %;100,01',
  );
  expect(preview(plan, source)).toMatchObject({ accepted: { rows: 2, amount: 200.02 }, credited: 100.01 });
  importSales(plan, source);
  expect(of(plan, 'rep', 'value', 'share', 'sale_value', 'source_id')).toEqual([
    ['Anne Roux', 50.01, 0.5, 100.01, 'F1 / 1'],
    ['Luc Petit', 50, 0.5, 100.01, 'F1 / 1'],
  ]);
  const { findings } = ask(plan.runtime, { kind: 'check-plan', planId: plan.planId });
  expect(findings.filter(({ rule }) => ['credit_over_100', 'actual_duplicate'].includes(rule))).toEqual([]);
});

test('amounts that include tax are refused, or converted at the rate typed', () => {
  const plan = open();
  const source = text('Date;Montant TTC', '03/02/2027;120,00');
  expect(preview(plan, source).reasons.map(({ reason }) => reason)).toContain('tax_included');
  expect(preview(plan, source, { vatRate: '20 %' })).toMatchObject({ accepted: { rows: 1, amount: 100 } });
  const wrong = { kind: 'import-preview', planId: plan.planId, source, names: [] } as const;
  const [refusal] = refused(plan.runtime, { ...wrong, reading: reading(plan, source, { vatRate: 'vingt' }) });
  expect([refusal?.field, refusal?.key]).toEqual(['vatRate', 'importVatUnreadable']);
});

test('an amount that can be read in two ways is a question', () => {
  const plan = open();
  const source = text('Date;Montant HT', '03/02/2027;1,234');
  expect(preview(plan, source)).toMatchObject({ openAmount: '1,234', accepted: { rows: 0 } });
  expect(preview(plan, source, { decimalMark: '.' })).toMatchObject({
    openAmount: null,
    accepted: { amount: 1234 },
  });
});

test('columns people chose are proposed for the next file that has these headers', () => {
  const plan = open();
  const source = text('Date;Montant;Marge', '03/02/2027;10,00;4,00');
  const { columns } = reading(plan, source);
  expect(columns).toEqual({ date: 0, amount: 1 });
  importSales(plan, source, { columns: { date: 0, amount: 2 } });
  expect(reading(plan, text('Marge;Montant;Date', '5,00;11,00;04/02/2027')).columns).toEqual({
    amount: 0,
    date: 2,
  });
});

test('of many rows set aside, the first are kept, blank ones apart', () => {
  const plan = open();
  const { runtime, planId } = plan;
  expect(ask(runtime, { kind: 'import-last', planId })).toEqual({ last: null });
  const lines = Array.from({ length: 305 }, (_, index) => `hier;${index},00;${'x'.repeat(90)}\n;;`);
  importSales(plan, text('Date;Montant HT;Note', '03/02/2027;1,00;', ...lines));
  const { last } = ask(runtime, { kind: 'import-last', planId });
  expect([last?.setAside.length, last?.left]).toEqual([300, 6]);
  ask(runtime, { kind: 'remove', planId, confirmed: ['Réalisé'] });
  expect(
    Object.keys(runtime.saveProperties().document ?? {}).filter((key) => key.startsWith('import')),
  ).toEqual([]);
  expect(last?.setAside[1]).toMatchObject({
    row: 3,
    reason: 'not_a_date',
    cells: ['hier', '0,00', 'x'.repeat(80)],
  });
});

test('what people have still to say is told beside each question', () => {
  const plan = open();
  const source = text('Quoi;Combien', 'lampe;beaucoup');
  const asked = { kind: 'import-preview', planId: plan.planId, source, names: [] } as const;
  const empty = {
    header: 0,
    columns: {},
    metric: 'Autre',
    decimalMark: null,
    taxIncluded: false,
    vatRate: '',
    monthly: false,
  };
  expect(refused(plan.runtime, { ...asked, reading: empty }).map(({ field }) => field)).toEqual([
    'columns.date',
    'columns.amount',
    'metric',
  ]);
  const nothing = { kind: 'import-columns', planId: plan.planId, source: text(' ', '') } as const;
  expect(refused(plan.runtime, nothing)[0]?.key).toBe('importEmpty');
});

test('a text that would calculate is written as a text', () => {
  const plan = open();
  importSales(plan, text('Date;Client;Montant HT', '03/02/2027;=1+1;10,00'));
  expect(plan.tabs.cell('actuals', 0, 'account').getFormula()).toBe('');
  expect(of(plan, 'account').flat()).toEqual([' =1+1']);
});

/** The import of three sales into a plan. */
const requestFor = (plan: Importer) =>
  ({
    kind: 'import-sales',
    planId: plan.planId,
    source: SOURCE,
    reading: reading(plan, SOURCE),
    names: [],
  }) as const;

describe('an import that fails', () => {
  const whole = open();
  const first = requestFor(whole);
  whole.runtime.calls.reset();
  ask(whole.runtime, first);
  const writes = whole.runtime.calls.list.flatMap(({ kind, method }, at) =>
    kind === 'write' && method.startsWith('Range.set') ? [at + 1] : [],
  );

  test.each([
    ['its first write', writes[0]],
    ['its third write', writes[2]],
    ['its last write', writes.at(-1)],
  ])('at %s leaves the actuals as they were, and the next one is whole', (_, call = 0) => {
    const plan = open();
    const asked = requestFor(plan);
    const before = plan.tabs.sheet('actuals').getDataRange().getValues();
    plan.runtime.faults.failAt(call);
    expect(refused(plan.runtime, asked)[0]?.key).toBe('unexpected');
    plan.runtime.faults.clear();
    expect(plan.tabs.sheet('actuals').getDataRange().getValues()).toEqual(before);
    expect(
      ask(plan.runtime, { kind: 'import-columns', planId: plan.planId, source: SOURCE }).stopped,
    ).toBeNull();
    expect(ask(plan.runtime, asked).rows).toBe(3);
    expect(of(plan, 'value', 'source_id')).toEqual(of(whole, 'value', 'source_id'));
  });

  test('gives back the room it made', () => {
    const plan = open();
    const sheet = plan.tabs.sheet('actuals');
    sheet.deleteRows(4, sheet.getMaxRows() - 3);
    const before = [sheet.getMaxRows(), sheet.getDataRange().getValues()];
    plan.runtime.faults.failAt('Range.setValue');
    expect(refused(plan.runtime, requestFor(plan))[0]?.key).toBe('unexpected');
    expect([sheet.getMaxRows(), sheet.getDataRange().getValues()]).toEqual(before);
    expect(ask(plan.runtime, requestFor(plan)).rows).toBe(3);
  });

  test('killed on its way says so at the next one, which adds what is missing', () => {
    const plan = open();
    const asked = requestFor(plan);
    plan.runtime.faults.killAt(writes.at(-1) ?? 0);
    expect(() => ask(plan.runtime, asked)).toThrow('');
    plan.runtime.faults.clear();
    const { stopped } = ask(plan.runtime, { kind: 'import-columns', planId: plan.planId, source: SOURCE });
    expect(stopped).toEqual({ name: 'ventes.csv', rows: 3 });
    const more: ImportSource = {
      name: 'ventes.csv',
      text: `${'text' in SOURCE ? SOURCE.text : ''}\nF9;1;05/02/2027;;;1,00`,
    };
    importSales(plan, more);
    expect(of(plan, 'source_id').flat()).toEqual(['F1 / 1', 'F1 / 2', 'A2 / 1', 'F9 / 1']);
    expect(
      ask(plan.runtime, { kind: 'import-columns', planId: plan.planId, source: SOURCE }).stopped,
    ).toBeNull();
  });
});
