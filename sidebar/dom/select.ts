import { element } from './element';

/** A drop-down list; the chosen value is offered even when it is not among the usual ones. */
export function selectInput(
  options: readonly { readonly value: string; readonly label: string }[],
  chosen: string,
  onChoose: (value: string) => void,
): HTMLSelectElement {
  const known = options.some(({ value }) => value === chosen);
  const all = known ? options : [{ value: chosen, label: chosen }, ...options];
  const rows = all.map(({ value, label }) => element('option', { value, selected: value === chosen }, label));
  const select = element('select', {}, ...rows);
  select.addEventListener('change', () => onChoose(select.value));
  return select;
}
