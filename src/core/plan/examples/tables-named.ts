import { prepare, tablesRead } from '../../formula/build';
import { table as tableTemplate } from '../../schema/catalogue';
import type { Column } from '../../schema/table';
import { exampleFormula } from './example-values';

function formulasOf({ formula, default: initial }: Column): readonly string[] {
  const variants = typeof formula === 'string' ? [formula] : Object.values(formula ?? {});
  return [...variants, initial ?? ''].filter((text) => text !== '');
}

/** Tables that the formulas of a row of a table name, those of its examples included. */
export function tablesNamed(table: string): ReadonlySet<string> {
  const template = tableTemplate(table);
  const given = template.examples.flatMap((example) =>
    Object.values(example).flatMap((value) => exampleFormula(value) ?? []),
  );
  const formulas = [...template.columns.flatMap(formulasOf), ...given];
  return new Set(formulas.flatMap((text) => [...tablesRead(prepare(text, template))]));
}
