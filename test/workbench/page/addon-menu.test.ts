import type { RegisteredMenu } from '../../../workbench/runtime/services/ui/menu';
import { addonEntries } from '../../../workbench/page/addon-menu';

const registered: RegisteredMenu = {
  kind: 'menu',
  caption: '',
  addon: true,
  items: [
    { kind: 'command', caption: 'Ouvrir', functionName: 'open' },
    { kind: 'separator' },
    {
      kind: 'menu',
      caption: 'Plus',
      items: [{ kind: 'command', caption: 'Exporter', functionName: 'exportIt' }],
    },
  ],
};

function only(menus: RegisteredMenu[], run = (_name: string) => {}) {
  const [entry] = addonEntries(menus, run);
  if (entry?.kind !== 'menu') throw new Error('A menu was expected.');
  return entry;
}

test('an add-on menu bears the name of the add-on, another its own', () => {
  expect(only([registered]).label).toBe('PAC');
  expect(only([{ ...registered, addon: false, caption: 'Atelier' }]).label).toBe('Atelier');
});

test('keeps lines, separators and submenus in order', () => {
  const kinds = only([registered])
    .entries()
    .map((entry) => entry.kind);
  expect(kinds).toEqual(['action', 'separator', 'menu']);
});

test('runs the function a line names, in submenus too', () => {
  const ran: string[] = [];
  const [open, , more] = only([registered], (name) => ran.push(name)).entries();
  const inner = more?.kind === 'menu' ? more.entries()[0] : undefined;
  for (const entry of [open, inner]) if (entry?.kind === 'action') entry.run();
  expect(ran).toEqual(['open', 'exportIt']);
});
