import { checkField } from './choice';

interface BoxGroup {
  readonly name: string;
  readonly tabs: readonly { readonly table: string; readonly name: string; readonly purpose: string }[];
}

/** Tabs to tick, a fieldset a section. */
export function tabBoxes(
  groups: readonly BoxGroup[],
  ticked: readonly string[],
  onTick: (table: string, on: boolean) => void,
): readonly HTMLElement[] {
  return groups.map(({ name, tabs }, index) => {
    const options = tabs.map(({ table, name: label, purpose }) => ({ value: table, label, hint: purpose }));
    return checkField({ path: 'tabs-' + index, legend: name, options }, ticked, onTick).node;
  });
}
