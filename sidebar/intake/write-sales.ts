import type { Answers, ImportPreview } from '../../src/contract';
import { sortNames } from '../names/names-in';
import type { Import, ReadImport } from './draft';
import { showImported } from './done-screen';
import { choicesOf, namesToAdd } from './name-answers';

/** Names go in first, then the sales that hold them. A second try adds no name twice. */
export async function writeSales(
  of: Import,
  { source, reading }: ReadImport,
  seen: ImportPreview,
  tell: (sentence: string) => void,
): Promise<void> {
  const { app, plan, typed } = of;
  const { planId } = plan;
  try {
    await addNames(of, seen, tell);
    tell(app.speech.say('importWriting'));
    const names = choicesOf(seen, typed.now.answers);
    const done = await app.server.ask('import-sales', { planId, source, reading, names });
    showImported(of, source.name, seen, done);
  } finally {
    tell('');
  }
}

async function addNames(
  { app, plan: { planId }, typed }: Import,
  seen: ImportPreview,
  tell: (sentence: string) => void,
): Promise<void> {
  const lists = namesToAdd(seen, typed.now.answers);
  if (lists.length === 0) return;
  tell(app.speech.say('importAdding'));
  const held: Answers['members'] = await app.server.ask('members', { planId });
  for (const { list, names } of lists) {
    const { fresh } = sortNames(names, held[list]);
    // One after the other: each reads the plan the one before left.
    // oxlint-disable-next-line eslint/no-await-in-loop
    if (fresh.length > 0) await app.server.ask('add-members', { planId, list, names: fresh });
  }
}
