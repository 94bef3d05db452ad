import type { BatchCommand } from '../engine/batch';
import { Model } from '../engine';
import { installExtensions } from '../engine/install';
import { localeOf } from '../locales';
import type { BookOptions } from './options';

/** Gives the engine a whole queue as one command. */
export function dispatchBatch(model: Model, { type, ...payload }: BatchCommand): void {
  // The engine types `dispatch` by its own list of commands, which ours extends.
  (model.dispatch as (type: string, payload: object) => void)(type, payload);
}

/** The engine's Model of a document, new or from a file. */
export function createModel(options: BookOptions, timeZone: string): Model {
  installExtensions();
  const clock = options.now;
  const custom = { timeZone, ...(clock && { now: () => clock().getTime() }) };
  return new Model(options.data?.engine ?? emptyWorkbook(options), { custom });
}

function emptyWorkbook({ locale, firstSheetName }: BookOptions): object {
  const name = firstSheetName ?? (locale === 'fr_FR' ? 'Feuille 1' : 'Sheet1');
  return {
    sheets: [{ id: 's0', name, rowNumber: 1000, colNumber: 26 }],
    settings: { locale: localeOf(locale) },
  };
}
