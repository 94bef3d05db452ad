// oxlint-disable-next-line import/no-unassigned-import -- it has to run before the engine is read
import './engine/before-import';
import {
  CompiledFormula,
  CorePlugin,
  DEFAULT_LOCALES,
  Model,
  UIPlugin,
  coreTypes,
  helpers,
  links,
  registries,
  tokenize,
} from '@odoo/o-spreadsheet';

// The only file that names the engine: everything else of the runtime, and the page's viewer, goes through it.
export {
  CompiledFormula,
  CorePlugin,
  DEFAULT_LOCALES,
  Model,
  UIPlugin,
  coreTypes,
  helpers,
  links,
  registries,
  tokenize,
};
export type {
  AddFunctionDescription,
  Arg,
  Cell,
  CellPosition,
  ConditionalFormat,
  CoreCommand,
  Command,
  DataValidationRule,
  EvalContext,
  EvaluatedCell,
  FunctionResultObject,
  Getters,
  Locale,
  Range as EngineRange,
  RangeAdapterFunctions,
  Style,
  UnboundedZone,
  WorkbookData,
  Zone,
} from '@odoo/o-spreadsheet';
export { registerCustomFunction, type CellInput, type CustomFunction } from './engine/custom-functions';
