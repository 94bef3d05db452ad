import { Charts } from '../spreadsheet/enums';

/** The `Charts` global, of which a spreadsheet script needs the enums alone. */
export class ChartsService {
  static readonly serviceName = 'Charts';
  readonly ChartType = Charts.ChartType;
  readonly ChartHiddenDimensionStrategy = Charts.ChartHiddenDimensionStrategy;
  readonly ChartMergeStrategy = Charts.ChartMergeStrategy;
}
