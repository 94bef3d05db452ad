import { UIPlugin, coreTypes, registries, type Getters, type Model } from '../../runtime/engine';

/** Commands that change the document, beyond the engine's own list. */
const HISTORY = new Set(['UNDO', 'REDO']);

/** Who is told, by document. */
const listeners = new WeakMap<Getters, () => void>();

/** Tells once of each step that changes the document, however many commands it is made of. */
class ChangeWatch extends UIPlugin {
  private hasChanged = false;

  override handle({ type }: { type: string }): void {
    this.hasChanged ||= (coreTypes as ReadonlySet<string>).has(type) || HISTORY.has(type);
  }

  override finalize(): void {
    if (this.hasChanged) listeners.get(this.getters)?.();
    this.hasChanged = false;
  }
}

registries.featurePluginRegistry.add('pacChangeWatch', ChangeWatch);

/** Calls back after each step that changes the document, by whomever. */
export function onChange(model: Model, listener: () => void): void {
  listeners.set(model.getters, listener);
}
