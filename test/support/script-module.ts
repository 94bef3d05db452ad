import { execFileSync } from 'node:child_process';

/** The text of a script made of a module of ours: its exports can be run as functions of the script. */
export function scriptOf(entry: string): string {
  return execFileSync(process.execPath, ['test/support/bundle-script.js', entry], {
    encoding: 'utf8',
    maxBuffer: 2 ** 26,
  });
}
