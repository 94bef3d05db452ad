import type { StyleSummary, WorkbookState } from '../../src/contract';

export function styleOf(state: WorkbookState, key: string): StyleSummary | null {
  return state.styles.find((style) => style.key === key) ?? null;
}
