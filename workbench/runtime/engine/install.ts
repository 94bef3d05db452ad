import { registries } from '../engine';
import { BatchPlugin } from './batch';
import { RecordsPlugin } from './records';
import { installStrictArithmetic } from './strict-arithmetic';

// Registered once for every document: the engine reads its registries when a Model is made.
registries.corePluginRegistry.add('sheetsRecords', RecordsPlugin);
registries.featurePluginRegistry.add('sheetsBatch', BatchPlugin);
installStrictArithmetic();
