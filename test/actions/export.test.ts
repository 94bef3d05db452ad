import { makePlan } from '../support/plan';
import { PlanTabs } from '../support/plan-tabs';
import { openWorkbook } from '../support/runtime';
import { ask, refused } from '../support/serve';

/** Three lines and five expenses, as people of each country type them. */
const TYPED = {
  fr: {
    lines: [
      {
        description: 'Salon',
        category: 'Événements',
        account: '6233',
        amount: '14500,50',
        phasing: 'Sur un seul mois',
        month: '17/03/2027',
      },
      {
        description: 'Campagne',
        category: 'Média',
        account: '6231',
        amount: '1 000,10',
        phasing: 'Lissé sur 12 mois',
      },
      { description: 'CRM', category: 'Outils et CRM', account: '6135', amount: '9600' },
    ],
    spend: [
      ['05/02/2027', 'BUD-001', '7 250,25', 'Facturé'],
      ['12/03/2027', 'BUD-001', '1200', 'Engagé, non facturé'],
      ['31/01/2027', 'BUD-002', '83,33', 'Facturé'],
      ['01/04/2027', 'BUD-003', '800', 'Facturé'],
      ['02/04/2027', 'BUD-003', '-50,5', 'Facturé'],
    ],
    months: ['2027-01-31', '2027-02-05', '2027-03-12'],
    states: { stale: 'Export à actualiser', fresh: 'Export à jour', never: 'Jamais exporté' },
    changed: '800,01',
  },
  en: {
    lines: [
      {
        description: 'Fair',
        category: 'Events',
        account: '6233',
        amount: '14500.50',
        phasing: 'One month',
        month: '3/17/2027',
      },
      { description: 'Campaign', category: 'Media', account: '6231', amount: '1,000.10', phasing: 'Even' },
      { description: 'CRM', category: 'Tools and CRM', account: '6135', amount: '9600' },
    ],
    spend: [
      ['2/5/2027', 'BUD-001', '7,250.25', 'Invoiced'],
      ['3/12/2027', 'BUD-001', '1200', 'Committed, not invoiced'],
      ['1/31/2027', 'BUD-002', '83.33', 'Invoiced'],
      ['4/1/2027', 'BUD-003', '800', 'Invoiced'],
      ['4/2/2027', 'BUD-003', '-50.5', 'Invoiced'],
    ],
    months: [],
    states: { stale: 'Export out of date', fresh: 'Export up to date', never: 'Never exported' },
    changed: '800.01',
  },
} as const;

/** Cents by account, type and month, reckoned by hand. */
const EXPECTED = new Map([
  ['6233 budget 2027-03', 1450050],
  ['6233 realise 2027-02', 725025],
  ['6233 engage 2027-03', 120000],
  ['6231 realise 2027-01', 8333],
  ['6135 realise 2027-04', 74950],
]);

/** The month a date stands in; noon, so that the zone of the machine does not matter. */
const monthOf = (date: unknown): string =>
  date instanceof Date ? new Date(date.getTime() + 12 * 3_600_000).toISOString().slice(0, 7) : '';

function sums(tabs: PlanTabs): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  for (const row of tabs.rows('budget_export')) {
    const type = String(row.get('type_montant'));
    if (!['budget', 'realise', 'engage'].includes(type)) continue;
    const key = `${String(row.get('compte_pcg'))} ${type} ${monthOf(row.get('periode'))}`;
    found.set(key, (found.get(key) ?? 0) + Math.round(Number(row.get('montant_ht')) * 100));
  }
  return found;
}

describe.each(['fr', 'en'] as const)('finance pulls the budget, in %s', (language) => {
  const typed = TYPED[language];
  const runtime = openWorkbook({
    locale: language === 'fr' ? 'fr_FR' : 'en_US',
    userLocale: language,
    now: new Date('2027-04-15T09:00:00+02:00'),
  });
  const planId = makePlan(runtime, { language });
  const tabs = new PlanTabs(runtime, planId);
  const state = () => tabs.named('PAC_BUDGET_EXPORT_STATE');

  beforeAll(() => {
    typed.lines.forEach((line, row) => {
      for (const [key, text] of Object.entries(line)) tabs.type('budget', row, key, text);
    });
    typed.spend.forEach((cells, row) => {
      ['date', 'budget_line', 'amount', 'type'].forEach((key, index) =>
        tabs.type('spend', row, key, cells[index] ?? ''),
      );
    });
  });

  test('the export adds up by account and month to the cent', () => {
    expect(state()).toBe(typed.states.never);
    const report = ask(runtime, { kind: 'export', planId });
    const found = sums(tabs);
    for (const [key, amount] of EXPECTED) expect([key, found.get(key)]).toEqual([key, amount]);
    const total = (type: string) =>
      [...found].filter(([key]) => key.includes(` ${type} `)).reduce((sum, [, amount]) => sum + amount, 0);
    expect(total('budget')).toBe(1450050 + 100010 + 960000);
    expect(Math.round(report.budget * 100)).toBe(total('budget'));
    expect(Math.round(report.invoiced * 100)).toBe(725025 + 8333 + 74950);
    expect(report.formula).toContain(language === 'fr' ? '";"Budget_Export!A:X")' : '","Budget_Export!A:X")');
    expect(state()).toBe(typed.states.fresh);
  });

  test('one amount changed makes both markers stale until the next refresh', () => {
    runtime.wait(5000);
    tabs.type('spend', 3, 'amount', typed.changed);
    expect(state()).toBe(typed.states.stale);
    const beside = tabs.sheet('budget_export').getRange('Z1:AA2').getValues().flat();
    expect(beside).toContain(typed.states.stale);
    runtime.wait(5000);
    ask(runtime, { kind: 'export', planId });
    expect(state()).toBe(typed.states.fresh);
    expect(sums(tabs).get('6135 realise 2027-04')).toBe(74951);
  });

  test('the file holds the same amounts', () => {
    const { text } = ask(runtime, { kind: 'export-csv', planId });
    const [header = '', ...lines] = text.replace('\uFEFF', '').trim().split('\r\n');
    const separator = language === 'fr' ? ';' : ',';
    const at = (name: string) => header.split(separator).indexOf(name);
    const invoiced = lines
      .map((line) => line.split(separator))
      .filter((cells) => cells[at('type_montant')] === '"realise"')
      .reduce(
        (sum, cells) => sum + Math.round(Number((cells[at('montant_ht')] ?? '').replace(',', '.')) * 100),
        0,
      );
    expect(invoiced).toBe(725025 + 8333 + 74951);
  });

  test('an amount that is text is refused, never left out', () => {
    tabs.cell('spend', 0, 'amount').setValue('environ 7000');
    expect(refused(runtime, { kind: 'export', planId })[0]?.key).toBe('exportAmountUnreadable');
  });
});
