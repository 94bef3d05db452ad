/** What the services know of the world around them; everything that would differ between two runs is here. */
export interface Environment {
  /** The moment scripts see as "now". */
  now(): Date;
  /** What `SpreadsheetApp.getUi()` answers; `null` outside the editor. */
  ui(): object | null;
  /** The account that runs the script; protections compare it with the owner. */
  userEmail: string;
}
