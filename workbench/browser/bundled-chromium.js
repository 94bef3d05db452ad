import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const PACKAGE = '@sparticuz/chromium';
const CACHE = fileURLToPath(new URL('../../node_modules/.cache/', import.meta.url));

/**
 * The Chromium that comes inside an npm package (Linux x64), unpacked once.
 *
 * @returns {Promise<{ executablePath: string, env: Record<string, string> } | null>} Where it is, and the library
 *   and font paths meant for the browser alone; null on another system.
 */
export async function bundledChromium() {
  if (process.platform !== 'linux' || process.arch !== 'x64') return null;
  const folder = join(CACHE, `chromium-${await packageVersion()}`);
  if (!existsSync(folder)) await unpackInto(folder);
  const env = { LD_LIBRARY_PATH: join(folder, 'al2023', 'lib'), FONTCONFIG_PATH: join(folder, 'fonts') };
  return { executablePath: join(folder, 'chromium'), env };
}

/** Read from the file: the package does not export its package.json. */
async function packageVersion() {
  const entry = createRequire(import.meta.url).resolve(PACKAGE);
  const root = entry.slice(0, entry.indexOf(PACKAGE) + PACKAGE.length);
  return JSON.parse(await readFile(join(root, 'package.json'), 'utf8')).version;
}

/** Unpacks aside, then renames: a half-done folder is never taken for a browser, and two runs do not race. */
async function unpackInto(folder) {
  await mkdir(CACHE, { recursive: true });
  const aside = await mkdtemp(join(CACHE, 'chromium-unpacking-'));
  await withEnvironment({ TMPDIR: aside, AWS_LAMBDA_JS_RUNTIME: 'nodejs20.x' }, inflate);
  await writeFile(join(aside, 'fonts', 'fonts.conf'), fontConfiguration(folder));
  await rename(aside, folder).catch(() => rm(aside, { recursive: true }));
}

async function inflate() {
  const { default: bundled } = await import(PACKAGE);
  await bundled.executablePath();
}

/** The package unpacks into the temporary folder, and its libraries only where it believes it runs in a cloud function. */
async function withEnvironment(changes, run) {
  const before = { ...process.env };
  Object.assign(process.env, changes);
  try {
    await run();
  } finally {
    for (const name of Object.keys(process.env)) if (!(name in before)) delete process.env[name];
    Object.assign(process.env, before);
  }
}

/**
 * The package's own file names folders of a cloud function; its font lies in ours. It comes first for every family, so
 * that pictures are the same on every machine; the system's fonts lend the signs it lacks.
 */
const fontConfiguration = (folder) => `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${join(folder, 'fonts', 'fonts')}</dir>
  <dir>/usr/share/fonts</dir>
  <cachedir>${join(dirname(folder), 'fontconfig')}</cachedir>
  <match target="pattern"><edit name="family" mode="prepend" binding="strong"><string>Open Sans</string></edit></match>
</fontconfig>
`;
