import type { BookDocument } from '../book/document';
import type { Environment } from '../environment';
import { ServiceError } from '../errors';
import { ConditionalFormatRuleBuilder } from './conditional-format/builder';
import * as enums from './enums';
import type { Offline } from './offline';
import type { Range } from './range';
import { RichTextValueBuilder } from './rich-text';
import type { Sheet } from './sheet';
import { Spreadsheet } from './spreadsheet';
import { DataValidationBuilder } from './validation/builder';

/** The `SpreadsheetApp` global, bound to one document. */
export class SpreadsheetAppService implements Offline<GoogleAppsScript.Spreadsheet.SpreadsheetApp> {
  static readonly serviceName = 'SpreadsheetApp';
  readonly BandingTheme = enums.BandingTheme;
  readonly BooleanCriteria = enums.BooleanCriteria;
  readonly BorderStyle = enums.BorderStyle;
  readonly CopyPasteType = enums.CopyPasteType;
  readonly DataValidationCriteria = enums.DataValidationCriteria;
  readonly DeveloperMetadataLocationType = enums.DeveloperMetadataLocationType;
  readonly DeveloperMetadataVisibility = enums.DeveloperMetadataVisibility;
  readonly Dimension = enums.Dimension;
  readonly Direction = enums.Direction;
  readonly GroupControlTogglePosition = enums.GroupControlTogglePosition;
  readonly InterpolationType = enums.InterpolationType;
  readonly ProtectionType = enums.ProtectionType;
  readonly RelativeDate = enums.RelativeDate;
  readonly SheetType = enums.SheetType;
  readonly WrapStrategy = enums.WrapStrategy;
  readonly #spreadsheet: Spreadsheet;
  readonly #environment: Environment;

  constructor(book: BookDocument, environment: Environment) {
    this.#spreadsheet = new Spreadsheet(book);
    this.#environment = environment;
    book.user = () => environment.userEmail;
  }

  flush(): void {
    this.#spreadsheet.book.flush();
  }

  getActive(): Spreadsheet {
    return this.#spreadsheet;
  }

  getActiveSpreadsheet(): Spreadsheet {
    return this.#spreadsheet;
  }

  getActiveSheet(): Sheet {
    return this.#spreadsheet.getActiveSheet();
  }

  getActiveRange(): Range {
    const range = this.#spreadsheet.getActiveRange();
    if (!range) throw new ServiceError('There is no active range.');
    return range;
  }

  setActiveSheet(sheet: Sheet): Sheet {
    return this.#spreadsheet.setActiveSheet(sheet);
  }

  setActiveRange(range: Range): Range {
    return this.#spreadsheet.setActiveRange(range);
  }

  /** @throws ServiceError in Google's words outside the editor */
  getUi(): GoogleAppsScript.Base.Ui {
    const ui = this.#environment.ui();
    if (!ui) throw new ServiceError('Cannot call SpreadsheetApp.getUi() from this context.');
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the host's own Ui service, typed there
    return ui as GoogleAppsScript.Base.Ui;
  }

  newDataValidation(): DataValidationBuilder {
    return new DataValidationBuilder();
  }

  newConditionalFormatRule(): ConditionalFormatRuleBuilder {
    return new ConditionalFormatRuleBuilder();
  }

  newRichTextValue(): RichTextValueBuilder {
    return new RichTextValueBuilder();
  }
}
