/** One workbook kept by the browser, as it lies on the shelf. */
export interface KeptBook {
  name: string;
  /** JSON text of the workbook, as the runtime writes it. */
  content: string;
  /** True once changes were made that no file holds. */
  changedSinceFile: boolean;
}

const DATABASE = 'pac-workbench';
const STORE = 'books';

/** Where the browser keeps workbooks between two visits: the open one, and one that could not be read. */
export type Place = 'open' | 'unread';

/** @returns The workbook kept at that place, or undefined. */
export async function take(place: Place): Promise<KeptBook | undefined> {
  const store = await openStore('readonly');
  return settled<KeptBook | undefined>(store.get(place));
}

/** Keeps a workbook; resolves once the browser has really written it. */
export async function keep(place: Place, book: KeptBook): Promise<void> {
  const store = await openStore('readwrite');
  store.put(book, place);
  await completed(store.transaction);
}

/** Forgets what is kept at that place. */
export async function forget(place: Place): Promise<void> {
  const store = await openStore('readwrite');
  store.delete(place);
  await completed(store.transaction);
}

async function openStore(mode: IDBTransactionMode): Promise<IDBObjectStore> {
  const request = indexedDB.open(DATABASE, 1);
  request.addEventListener('upgradeneeded', () => request.result.createObjectStore(STORE));
  const database = await settled(request);
  return database.transaction(STORE, mode).objectStore(STORE);
}

function settled<Result>(request: IDBRequest<Result>): Promise<Result> {
  return new Promise((resolve, reject) => {
    request.addEventListener('success', () => resolve(request.result));
    request.addEventListener('error', () =>
      reject(request.error ?? new Error('The browser refused to keep data.')),
    );
  });
}

function completed(transaction: IDBTransaction): Promise<void> {
  return new Promise((resolve, reject) => {
    transaction.addEventListener('complete', () => resolve());
    transaction.addEventListener('abort', () =>
      reject(transaction.error ?? new Error('Writing was given up.')),
    );
  });
}
