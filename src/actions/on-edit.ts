/** Simple trigger of every edit. */
export function onPlanEdit(_event: GoogleAppsScript.Events.SheetsOnEdit): void {}
