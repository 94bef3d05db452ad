import { named } from '../../support/plan';
import { preparedPlan } from '../../support/prepared-plan';
import { fileText, exampleFile } from '../../core/intake/messy-file';
import { importSales } from './importing';
import { Session } from 'node:inspector';
import { writeFileSync } from 'node:fs';
test('t', async () => {
  const plan = preparedPlan({ members: { rep: named('Aïcha Boeuf', 'Luc Petit'), product: named('Lampe à poser'), channel: named('Boutique') } }, { now: new Date('2027-11-15T09:00:00+01:00'), userLocale: 'fr' });
  const one = exampleFile(7);
  const rows = Array.from({ length: 960 }, (_, k) => one.map(({ cells }) => cells.map((c, i) => i === 0 && c.startsWith('FA') ? c + '-' + k : c))).flat();
  const source = { name: 'v.csv', text: fileText(rows) };
  const names = [ ['rep', 'Jean-Noël Lê'], ['rep', 'Zoé Müller'], ['product', 'Étagère'], ['channel', 'Site web'] ].map(([list, name]) => ({ list: list as 'rep', name: name ?? '', member: null }));
  
  
  const t = performance.now();
  const done = importSales(plan, source, {}, names);
  console.log('import', done.rows, rows.length, source.text.length, Math.round(performance.now() - t)); plan.runtime.calls.reset(); const t2 = performance.now(); importSales(plan, { name: 'w.csv', text: 'Date;Montant HT\n05/01/2027;12,00' }); console.log('import second', Math.round(performance.now() - t2), plan.runtime.calls.count('read'), plan.runtime.calls.count('write'));

}, 900000);
