const OURS = /^s(\d+)$/u;

/** The engine's id of a sheet that a script or a new document made. */
export function engineIdOf(gid: number): string {
  return `s${gid}`;
}

/** The number Sheets shows for a sheet; one made in the page, whose id is a long text, gets a number of its own. */
export function gidOf(engineId: string): number {
  const number = OURS.exec(engineId)?.[1];
  return number === undefined ? hash(engineId) : Number(number);
}

function hash(text: string): number {
  let sum = 7;
  for (const character of text) sum = (sum * 31 + (character.codePointAt(0) ?? 0)) % 2_147_483_629;
  return sum;
}
