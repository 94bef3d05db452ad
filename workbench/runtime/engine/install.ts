import { registries } from '../engine';
import { BatchPlugin } from './batch';
import { RECORD_COMMANDS, RecordsPlugin } from './records';
import { installStrictArithmetic } from './strict-arithmetic';
import { ValidationRangesPlugin } from './validation-ranges';

// Registered once for every document: the engine reads its registries when a Model is made.
registries.corePluginRegistry.add('sheetsRecords', RecordsPlugin);
registries.corePluginRegistry.add('sheetsValidationRanges', ValidationRangesPlugin);
registries.featurePluginRegistry.add('sheetsBatch', BatchPlugin);
// Undo asks each recorded command for its inverse; state is restored from the history, so any answer will do.
for (const type of RECORD_COMMANDS) registries.inverseCommandRegistry.add(type, (command) => [command]);
installStrictArithmetic();
