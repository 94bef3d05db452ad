import type { VirtualClock } from '../boundary/clock';
import type { Realm } from '../boundary/realm';
import { CacheService, type Caches } from './cache';
import { ChartsService } from './charts';
import { HtmlService, type ProjectFiles } from './html';
import { LockService, type Locks } from './lock';
import { Logger, scriptConsole, type LogLines } from './logger';
import { PropertiesService, type PropertyStores } from './properties';
import { refusedServices } from './refused';
import { ScriptApp } from './script-app';
import { Session } from './session';
import { Utilities } from './utilities';

/** What the services beside the spreadsheet stand on. */
export interface ServiceSupport {
  readonly files: ProjectFiles;
  readonly clock: VirtualClock;
  readonly userLocale: string;
  readonly timeZone: string;
  readonly properties: PropertyStores;
  readonly caches: Caches;
  readonly locks: Locks;
  readonly lines: LogLines;
  /** Whether the script runs inside a document. */
  readonly inDocument: boolean;
}

/** The services beside the spreadsheet, by their global names, for a script that runs in this realm. */
export function createServices(support: ServiceSupport, realm: Realm): Readonly<Record<string, object>> {
  const { clock } = support;
  return {
    CacheService: new CacheService(support.caches),
    Charts: new ChartsService(),
    HtmlService: new HtmlService(support.files, realm),
    LockService: new LockService(support.locks, clock, support.inDocument),
    Logger: new Logger(support.lines),
    PropertiesService: new PropertiesService(support.properties),
    ScriptApp: new ScriptApp(),
    Session: new Session(support.userLocale, support.timeZone),
    Utilities: new Utilities(clock),
  };
}

/** The globals that are no service: they need no stand-in. */
export function createPlainGlobals(lines: LogLines): Readonly<Record<string, object>> {
  return { ...refusedServices(), console: scriptConsole(lines) };
}
