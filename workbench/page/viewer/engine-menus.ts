import type { MenuEntry, TopMenu } from '../menu/entry';
import { plainText, registries } from './engine';
import type { ViewerEnvironment } from './viewer';

type Action = ReturnType<typeof registries.topbarMenuRegistry.getMenuItems>[number];

/** The engine's own menus (Edit, View, Insert, Format, Data), to be drawn by our menu bar. */
export function engineMenus(environment: ViewerEnvironment): TopMenu[] {
  return registries.topbarMenuRegistry
    .getMenuItems()
    .filter(({ id }) => id !== 'file')
    .map((menu) => ({
      id: menu.id,
      label: plainText(menu.name(environment)),
      entries: () => entriesOf(menu, environment),
    }));
}

/** One entry of the engine's File menu: the page keeps File for itself. */
export function engineFileAction(id: string, environment: ViewerEnvironment): MenuEntry | undefined {
  const file = registries.topbarMenuRegistry.getMenuItems().find((menu) => menu.id === 'file');
  const action = file?.children(environment).find((child) => child.id === id);
  return action && entryOf(action, environment);
}

function entriesOf(menu: Action, environment: ViewerEnvironment): MenuEntry[] {
  return menu
    .children(environment)
    .filter((action) => action.isVisible(environment))
    .flatMap((action) => {
      const entry = entryOf(action, environment);
      return action.separator ? [entry, { kind: 'separator' }] : [entry];
    });
}

function entryOf(action: Action, environment: ViewerEnvironment): MenuEntry {
  const label = plainText(action.name(environment));
  const enabled = action.isEnabled(environment);
  if (action.children(environment).length > 0) {
    return { kind: 'menu', label, enabled, entries: () => entriesOf(action, environment) };
  }
  const detail = action.shortcut || plainText(action.description(environment));
  return {
    kind: 'action',
    label,
    enabled,
    shortcut: detail,
    run: () => void action.execute?.(environment),
    ...(action.isActive && { checked: action.isActive(environment) }),
  };
}
