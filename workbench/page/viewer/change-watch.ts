import { UIPlugin, coreTypes, registries, type Getters, type Model } from '../../runtime/engine';

/** Commands that change the document, beyond the engine's own list. */
const HISTORY = new Set(['UNDO', 'REDO']);

/** Who is told, by document. */
const listeners = new WeakMap<Getters, () => void>();

/** Tells of each command that changes the document; moving about in it is none. */
class ChangeWatch extends UIPlugin {
  override handle({ type }: { type: string }): void {
    const isOfDocument = (coreTypes as ReadonlySet<string>).has(type) || HISTORY.has(type);
    if (isOfDocument) listeners.get(this.getters)?.();
  }
}

registries.featurePluginRegistry.add('pacChangeWatch', ChangeWatch);

/** Calls back after each change of the document, by whomever. */
export function onChange(model: Model, listener: () => void): void {
  listeners.set(model.getters, listener);
}
