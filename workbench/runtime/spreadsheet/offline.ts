import type { EnumValue } from './enum-value';

/** Each of Google's interfaces with the class that stands for it here. */
export interface ServiceClasses {
  Banding: [GoogleAppsScript.Spreadsheet.Banding, import('./banding').Banding];
  BooleanCondition: [
    GoogleAppsScript.Spreadsheet.BooleanCondition,
    import('./conditional-format/conditions').BooleanCondition,
  ];
  ConditionalFormatRule: [
    GoogleAppsScript.Spreadsheet.ConditionalFormatRule,
    import('./conditional-format/rule').ConditionalFormatRule,
  ];
  ConditionalFormatRuleBuilder: [
    GoogleAppsScript.Spreadsheet.ConditionalFormatRuleBuilder,
    import('./conditional-format/builder').ConditionalFormatRuleBuilder,
  ];
  ContainerInfo: [GoogleAppsScript.Spreadsheet.ContainerInfo, import('./chart/container-info').ContainerInfo];
  DataValidation: [
    GoogleAppsScript.Spreadsheet.DataValidation,
    import('./validation/data-validation').DataValidation,
  ];
  DataValidationBuilder: [
    GoogleAppsScript.Spreadsheet.DataValidationBuilder,
    import('./validation/builder').DataValidationBuilder,
  ];
  DeveloperMetadata: [
    GoogleAppsScript.Spreadsheet.DeveloperMetadata,
    import('./metadata/metadata').DeveloperMetadata,
  ];
  DeveloperMetadataFinder: [
    GoogleAppsScript.Spreadsheet.DeveloperMetadataFinder,
    import('./metadata/finder').DeveloperMetadataFinder,
  ];
  DeveloperMetadataLocation: [
    GoogleAppsScript.Spreadsheet.DeveloperMetadataLocation,
    import('./metadata/location').DeveloperMetadataLocation,
  ];
  EmbeddedChart: [GoogleAppsScript.Spreadsheet.EmbeddedChart, import('./chart/embedded-chart').EmbeddedChart];
  EmbeddedChartBuilder: [
    GoogleAppsScript.Spreadsheet.EmbeddedChartBuilder,
    import('./chart/builder').EmbeddedChartBuilder,
  ];
  ChartOptions: [GoogleAppsScript.Charts.ChartOptions, import('./chart/embedded-chart').ChartOptions];
  Filter: [GoogleAppsScript.Spreadsheet.Filter, import('./filter').Filter];
  GradientCondition: [
    GoogleAppsScript.Spreadsheet.GradientCondition,
    import('./conditional-format/conditions').GradientCondition,
  ];
  Group: [GoogleAppsScript.Spreadsheet.Group, import('./group').Group];
  NamedRange: [GoogleAppsScript.Spreadsheet.NamedRange, import('./named-range').NamedRange];
  Protection: [GoogleAppsScript.Spreadsheet.Protection, import('./protection').Protection];
  Range: [GoogleAppsScript.Spreadsheet.Range, import('./range').Range];
  RangeList: [GoogleAppsScript.Spreadsheet.RangeList, import('./range-list').RangeList];
  RichTextValue: [GoogleAppsScript.Spreadsheet.RichTextValue, import('./rich-text').RichTextValue];
  RichTextValueBuilder: [
    GoogleAppsScript.Spreadsheet.RichTextValueBuilder,
    import('./rich-text').RichTextValueBuilder,
  ];
  Sheet: [GoogleAppsScript.Spreadsheet.Sheet, import('./sheet').Sheet];
  Spreadsheet: [GoogleAppsScript.Spreadsheet.Spreadsheet, import('./spreadsheet').Spreadsheet];
  User: [GoogleAppsScript.Base.User, import('./user').User];
}

/** The class that stands for an interface of Google's; `never` for one that has none. */
type ClassFor<G> = {
  [Name in keyof ServiceClasses]: [G, ServiceClasses[Name][0]] extends [ServiceClasses[Name][0], G]
    ? ServiceClasses[Name][1]
    : never;
}[keyof ServiceClasses];

// oxlint-disable typescript/no-unnecessary-type-parameters -- how TypeScript is asked whether two types are the same
/** Whether two types are the very same: an enum takes a number, yet is not one. */
type Same<A, B> = (<X>() => X extends A ? 1 : 2) extends <X>() => X extends B ? 1 : 2 ? true : false;

// oxlint-enable typescript/no-unnecessary-type-parameters

type IsAny<T> = 0 extends 1 & T ? true : false;

/** A type of Google's declarations with our classes in it: an enum is an EnumValue, a service its class. */
export type Ours<T> = IsAny<T> extends true ? T : OursOne<T>;

type OursOne<T> = T extends string | boolean | null | undefined
  ? T
  : T extends number
    ? Same<T, number> extends true
      ? T
      : EnumValue
    : T extends GoogleAppsScript.Base.Date
      ? Date
      : T extends readonly (infer Item)[]
        ? Ours<Item>[]
        : [ClassFor<T>] extends [never]
          ? T
          : ClassFor<T>;

/** A void method of ours returns nothing; the proxy makes it Google's `null`. */
type Result<R> = R extends void ? void : Ours<R>;

type OursOf<Args extends readonly unknown[]> = { [Index in keyof Args]: Ours<Args[Index]> };

/**
 * What a class of the runtime may have: any of the methods of Google's interface, each with its very signature (the
 * last one, where several are declared), between our classes.
 */
export type Offline<G> = {
  [Name in keyof G]?: G[Name] extends (...args: infer Args) => infer Returned
    ? (...args: OursOf<Args>) => Result<Returned>
    : unknown;
};
