import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { createContext, runInContext } from 'node:vm';
import { openWorkbook } from '../support/runtime';

const code = readFileSync('dist/Code.js', 'utf8');

const words = (text: string): readonly string[] => text.split(' ');

/** Custom functions and their parameters, as the help of Sheets names them. */
const FUNCTIONS: Readonly<Record<string, readonly string[]>> = {
  CAC: ['costs', 'new_customers', 'model', 'lag'],
  LTV: ['arpa', 'margin', 'churn', 'discount', 'horizon', 'model'],
  LTV_CAC: ['ltv', 'cac'],
  CAC_PAYBACK: ['cac', 'arpa', 'margin', 'churn'],
  GAP_TO_TARGET: words('actual target mode start end as_of direction calendar profile baseline'),
  SMART_CHECK: ['objective', 'output', 'as_of'],
  ROI: ['gain', 'cost', 'margin'],
  PIPELINE_COVERAGE: ['pipeline', 'target', 'actual'],
  WORKING_DAYS: ['start', 'end', 'calendar'],
  ALLOCATE: ['total', 'weights', 'unit'],
  PRICE_VOLUME_MIX: words('planned_quantity planned_price actual_quantity actual_price effect'),
  DEALS_NEEDED: ['target', 'deal_size', 'win_rate', 'actual'],
  WEIGHTED_PIPELINE: ['amounts', 'probabilities'],
  SEASONAL_INDEX: ['history'],
};
const STUBS = Object.entries(FUNCTIONS).flatMap(([name, parameters]) =>
  [name, `PAC_${name}`].map((known) => [known, parameters] as const),
);
const COMMANDS = [
  'openSidebar',
  'startDemo',
  'refreshPlans',
  'refreshExport',
  'checkSmart',
  'checkPlans',
  'enableHere',
];
const TRIGGERS = ['onOpen', 'onInstall', 'onEdit'];
const PUBLIC = [...STUBS.map(([name]) => name), ...TRIGGERS, ...COMMANDS, 'serve'];

const SERVICES = words(
  'SpreadsheetApp PropertiesService CacheService LockService HtmlService Session Utilities Logger ScriptApp ' +
    'Charts UrlFetchApp DriveApp console',
);

/** A service that may not be touched at all, not even to read an enum. */
const untouchable = (name: string): object =>
  new Proxy(
    {},
    {
      get: (_, key) => {
        throw new Error(`${name}.${String(key)} was touched`);
      },
    },
  );

type Globals = Readonly<Record<string, unknown>>;

/** Loads the bundle where every service throws, but for those given. @returns the globals it leaves. */
function load(services: Globals = {}): Record<string, unknown> {
  const throwing = Object.fromEntries(SERVICES.map((name) => [name, untouchable(name)]));
  const scope: Record<string, unknown> = { ...throwing, ...services };
  runInContext(code, createContext(scope), { filename: 'Code.js' });
  return scope;
}

describe('the globals of the bundle', () => {
  test('are the public names, and no other', () => {
    const found = Object.keys(load()).filter((name) => !SERVICES.includes(name) && name !== 'global');
    expect(new Set(found)).toEqual(new Set(PUBLIC));
  });

  test('are functions that do their work', () => {
    const scope = load();
    expect(PUBLIC.map((name) => typeof scope[name])).toEqual(PUBLIC.map(() => 'function'));
    const { PAC_CAC: cac } = scope;
    expect(typeof cac === 'function' && (Reflect.apply(cac, undefined, [12_300, 50]) as unknown)).toBe(246);
  });

  test('are there before any template is read: each custom function pays for the load', () => {
    const JSON_OF_LOAD = {
      ...JSON,
      parse: () => {
        throw new Error('A template was read');
      },
    };
    expect(() => load({ JSON: JSON_OF_LOAD })).not.toThrow();
  });

  test('hold no name that Sheets keeps private', () => {
    expect(PUBLIC.filter((name) => name.endsWith('_'))).toEqual([]);
  });
});

/** The parameters a help text describes, each with its words. */
const described = (comment: string) => [...comment.matchAll(/@param \{\S.*?\} (\w+) (.+)$/gmu)];

describe('the stub of a custom function', () => {
  const documented = [...code.matchAll(/^\/\*\*((?:(?!\*\/)[\s\S])*)\*\/\nfunction (\w+)\(([^)]*)\)/gmu)];
  const stubs = new Map(
    documented.map(([, comment = '', name = '', parameters = '']) => [name, { comment, parameters }]),
  );

  test('is the only thing marked for cells', () => {
    expect([...stubs.keys()]).toEqual(STUBS.map(([name]) => name));
    expect(code.match(/@customfunction/gu)).toHaveLength(STUBS.length);
  });

  test.each(STUBS)('%s stands under its help, with its parameters', (name, parameters) => {
    const stub = stubs.get(name);
    expect(stub?.parameters.split(', ')).toEqual(parameters);
    expect(stub?.comment).toMatch(/^ \* @customfunction$/mu);
    expect(described(stub?.comment ?? '').map(([, parameter]) => parameter)).toEqual(parameters);
  });

  test.each(STUBS)('%s is explained in French, then in English', (name) => {
    const comment = stubs.get(name)?.comment ?? '';
    const sentences = [
      /^\s*\* (\S.*)$/mu.exec(comment)?.[1] ?? '',
      ...described(comment).map(([, , text]) => text),
    ];
    expect(sentences.filter((text) => !/\S — \S/u.test(text ?? ''))).toEqual([]);
  });

  test('says the same under both names', () => {
    for (const name of Object.keys(FUNCTIONS))
      expect(stubs.get(`PAC_${name}`)?.comment).toBe(stubs.get(name)?.comment);
  });
});

describe('loading and opening', () => {
  test('loading touches no service', () => expect(() => load()).not.toThrow());

  test('loading makes no service call in the runtime either', () => {
    expect(openWorkbook().calls.list).toEqual([]);
  });

  const LANGUAGES = [
    ['fr', 'Ouvrir PAC', 'Activer dans ce classeur'],
    ['en', 'Open PAC', 'Enable in this spreadsheet'],
  ] as const;

  test.each(LANGUAGES)('not yet enabled, in %s, the menu needs the language alone', (locale, first, last) => {
    const items: [string, string][] = [];
    const menu: Record<string, (...words: [string, string]) => unknown> = {
      addItem: (...item) => (items.push(item), menu),
      addSeparator: () => menu,
      addToUi: () => undefined,
    };
    const scope = load({
      Session: { getActiveUserLocale: () => locale },
      SpreadsheetApp: { getUi: () => ({ createAddonMenu: () => menu }) },
    });
    const { onOpen } = scope;
    if (typeof onOpen === 'function') Reflect.apply(onOpen, undefined, [{ authMode: 'NONE' }]);
    expect([items[0]?.[0], items.at(-1)?.[0]]).toEqual([first, last]);
    expect(items.map(([, command]) => command)).toEqual(COMMANDS);
  });

  test.each(['NONE', 'LIMITED', 'FULL'] as const)('onOpen is let through under %s', (mode) => {
    const runtime = openWorkbook();
    runtime.open(mode);
    expect(runtime.window.menus).toHaveLength(1);
    expect([runtime.calls.count('read'), runtime.calls.count('write')]).toEqual([0, 0]);
  });

  test('onInstall adds the same menu', () => {
    const [opened, installed] = [openWorkbook(), openWorkbook()];
    opened.open();
    installed.install();
    expect(installed.window.menus).toEqual(opened.window.menus);
  });
});

interface Status {
  readonly filesToPush: readonly string[];
  readonly untrackedFiles: readonly string[];
}

describe('what is pushed', () => {
  const FILES = ['Code.js', 'Sidebar.html', 'appsscript.json'];
  const manifest: unknown = JSON.parse(readFileSync('dist/appsscript.json', 'utf8'));

  test('is three files', () => expect(new Set(readdirSync('dist'))).toEqual(new Set(FILES)));

  test('is what clasp would push', () => {
    const clasp = ['node_modules/@google/clasp/build/src/index.js', 'show-file-status', '--json'];
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the shape of clasp's answer
    const status = JSON.parse(execFileSync(process.execPath, clasp, { encoding: 'utf8' })) as Status;
    expect(new Set(status.filesToPush)).toEqual(new Set(FILES.map((name) => `dist/${name}`)));
    expect(status.untrackedFiles).toEqual([]);
  });

  test('asks for two scopes and is no card add-on', () => {
    expect(manifest).toEqual({
      timeZone: 'Europe/Paris',
      runtimeVersion: 'V8',
      oauthScopes: [
        'https://www.googleapis.com/auth/spreadsheets.currentonly',
        'https://www.googleapis.com/auth/script.container.ui',
      ],
    });
  });

  test('names nothing that would add a scope', () => {
    expect(code).not.toMatch(
      /\b(?:UrlFetchApp|DriveApp|GmailApp|openById|openByUrl|getActiveUser\(|googleapis)/u,
    );
  });

  test.each(FILES)('%s names no package of the workbench', (name) => {
    const packages =
      /@?odoo|o-spreadsheet|\bowl\b|chart\.js|luxon|bootstrap|font-?awesome|playwright|workbench/iu;
    expect(packages.exec(readFileSync(`dist/${name}`, 'utf8'))?.[0]).toBeUndefined();
  });
});
