import { registries } from '../engine';
import { BatchPlugin } from './batch';
import { installCellUrls } from './cell-url';
import { CellWriterPlugin } from './cell-writer';
import { installIdleWork } from './idle-work';
import { installKnownFormulas } from './known-formulas';
import { installMatchingRows } from './matching-rows';
import { RECORD_COMMANDS, RecordsPlugin } from './records';
import { installSheetsFunctions } from './sheets-functions';
import { installStrictArithmetic } from './strict-arithmetic';
import { ValidationRangesPlugin } from './validation-ranges';
import { installWorkingDays } from './working-days';

let isInstalled = false;

/** Extends the engine, once for all documents: it reads its registries when a Model is made. */
export function installExtensions(): void {
  if (isInstalled) return;
  isInstalled = true;
  registries.corePluginRegistry.add('sheetsRecords', RecordsPlugin);
  registries.corePluginRegistry.add('sheetsCellWriter', CellWriterPlugin);
  registries.corePluginRegistry.add('sheetsValidationRanges', ValidationRangesPlugin);
  registries.featurePluginRegistry.add('sheetsBatch', BatchPlugin);
  // Undo asks each recorded command for its inverse; state is restored from the history, so any answer will do.
  for (const type of [...RECORD_COMMANDS, 'WRITE_CELLS']) {
    registries.inverseCommandRegistry.add(type, (command) => [command]);
  }
  installIdleWork();
  installKnownFormulas();
  installCellUrls();
  installMatchingRows();
  installWorkingDays();
  installStrictArithmetic();
  installSheetsFunctions();
}
