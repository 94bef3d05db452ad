import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { runInNewContext } from 'node:vm';
import type { FunctionHelp } from '../../sidebar/help/described';
import { loadFunctions } from './functions';

const code = readFileSync('dist/Code.js', 'utf8');
const page = readFileSync('dist/Sidebar.html', 'utf8');
const readme = readFileSync('README.md', 'utf8');

interface Parameter {
  readonly example: string;
  readonly optional: boolean;
  readonly text: string;
}

interface Documented {
  readonly name: string;
  readonly purpose: string;
  readonly parameters: readonly Parameter[];
  readonly result: string;
}

/** The custom functions as the built file documents them. */
const documented: readonly Documented[] = [
  ...code.matchAll(/^\/\*\*((?:(?!\*\/)[\s\S])*@customfunction(?:(?!\*\/)[\s\S])*)\*\/\nfunction (\w+)/gmu),
].map(([, comment = '', name = '']) => ({
  name,
  purpose: /^\s*\* (\S.*)$/mu.exec(comment)?.[1] ?? '',
  parameters: [...comment.matchAll(/@param \{(.+?)\} \w+ (.+)$/gmu)].map(([, example = '', text = '']) => ({
    example,
    optional: text.includes('(facultatif / optional)'),
    text: text.replace(' (facultatif / optional)', ''),
  })),
  result: /@return \{"?(.+?)"?\} /u.exec(comment)?.[1] ?? '',
}));
const plain = documented.filter(({ name }) => !name.startsWith('PAC_'));

/** Up to the last parameter that is required. */
const needed = ({ parameters }: Documented): readonly Parameter[] =>
  parameters.filter((_, index) => parameters.slice(index).some(({ optional }) => !optional));

/** What an English reader types: the text's own example in quotes, where there is one. */
const inEnglish = ({ example, text }: Parameter): string =>
  (example.startsWith('"') && /"[^"]+"/u.exec(text.split(' — ')[1] ?? '')?.[0]) || example;

const halves = (text: string): readonly string[] => text.split(' — ').map((half) => half.replace(/\.$/u, ''));

test('fourteen functions are documented, each with its PAC_ name', () => {
  expect(plain).toHaveLength(14);
  expect(documented).toHaveLength(28);
});

describe('the README', () => {
  test.each(plain)('has $name with its example and its result', (one) => {
    const example = `=${one.name}(${needed(one).map(inEnglish).join(', ')})`;
    const row = readme.split('\n').find((line) => line.startsWith(`| \`${one.name}\` `));
    expect(row).toContain(halves(one.purpose)[1]);
    expect(row).toContain(`\`${example}\``);
    expect(row).toContain(`| ${one.result} (`);
  });

  test('says what the code says', () => {
    expect(() =>
      execFileSync(process.execPath, ['help/readme.js', '--check'], { stdio: 'pipe' }),
    ).not.toThrow();
  });
});

describe('the sidebar', () => {
  /** Its data, a line of the page's script. */
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- what the next test compares
  const held = runInNewContext(
    /var functions = (\[.*\]);$/mu.exec(page)?.[1] ?? '[]',
  ) as readonly FunctionHelp[];

  test.each(plain)('holds $name, its words in both languages and its example', (one) => {
    const found = held.find(({ name }) => name === one.name);
    expect([found?.says.fr, found?.says.en]).toEqual(halves(one.purpose));
    expect(found?.parameters.map(({ says }) => [says.fr, says.en])).toEqual(
      one.parameters.map(({ text }) => halves(text)),
    );
    expect(found?.parameters.map(({ example }) => [example.fr, example.en])).toEqual(
      one.parameters.map((parameter) => [parameter.example, inEnglish(parameter)]),
    );
    expect([found?.plain, found?.result.value]).toEqual([needed(one).length, one.result]);
  });

  test('holds no other', () => expect(held.map(({ name }) => name)).toEqual(plain.map(({ name }) => name)));
});

const RANGES: Readonly<Record<string, unknown>> = {
  'A2:A4': [[1], [1], [1]],
  'B2:B5': [[17], [170], [83], [130]],
};

/** What Sheets hands over for an argument typed so. */
const cellOf = (typed: string): unknown => RANGES[typed] ?? JSON.parse(typed);

/** A result as the help prints it: two decimals at most. */
const printed = (result: unknown): string =>
  [result]
    .flat(2)
    .map((cell) => (typeof cell === 'number' ? String(Math.round(cell * 100) / 100) : String(cell)))
    .join('; ');

describe.each([
  ['French', ({ example }: Parameter) => example],
  ['English', inEnglish],
])('the examples in %s', (_language, spell) => {
  const call = loadFunctions();

  test.each(documented)('of $name give what is said', (one) => {
    const cells = needed(one).map((parameter) => cellOf(spell(parameter)));
    expect(printed(call(one.name, ...cells))).toBe(one.result);
  });

  test.each(documented)('of $name, every option given, give something', (one) => {
    const cells = one.parameters.map((parameter) => cellOf(spell(parameter)));
    expect(printed(call(one.name, ...cells))).toMatch(/^(?!⚠|$)/u);
  });
});
