import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';

const PLANS = 'test-output/plans';

/** What a plan saved depends on: the add-on, and the workbench that made and saved it. */
function fingerprint() {
  const sources = readdirSync('workbench/runtime', { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name));
  const hash = createHash('sha256');
  for (const file of ['dist/Code.js', 'package-lock.json', ...sources.toSorted()])
    hash.update(file).update(readFileSync(file));
  return hash.digest('hex').slice(0, 16);
}

/** Once before all tests: says where the plans made with this build are kept, and forgets those of other builds. */
export default function preparePlans() {
  const build = fingerprint();
  process.env.PAC_PLANS = join(PLANS, build);
  const kept = existsSync(PLANS) ? readdirSync(PLANS) : [];
  for (const folder of kept) if (folder !== build) rmSync(join(PLANS, folder), { recursive: true });
}
