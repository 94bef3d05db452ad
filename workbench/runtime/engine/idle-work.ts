import type { CellPosition, CoreCommand, Zone } from '../engine';
import { registries } from '../engine';

type CorePluginClass = ReturnType<typeof registries.corePluginRegistry.get>;
type ViewPluginClass = ReturnType<typeof registries.coreViewsPluginRegistry.get>;
type Palette = InstanceType<ViewPluginClass> & { getCustomColors(): string[] };
/** The plugin of the palette; the registry's type leaves out what each plugin answers. */
interface PaletteClass {
  new (...args: ConstructorParameters<ViewPluginClass>): Palette;
  readonly getters: readonly string[];
}

/** Spares the engine work that changes nothing or that nobody looks at; whatever it is asked, it answers the same. */
export function installIdleWork(): void {
  const { corePluginRegistry: core, coreViewsPluginRegistry: views } = registries;
  core.replace('cell', clearingWhatIsThere(core.get('cell')));
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the engine's own plugin of that name
  views.replace('custom_colors', colouringOnDemand(views.get('custom_colors') as PaletteClass));
}

/** The engine clears every cell of a deleted row, even one that never was: 26 000 of them in a new tab. */
function clearingWhatIsThere(CellPlugin: CorePluginClass): CorePluginClass {
  return class extends CellPlugin {
    override handle(command: CoreCommand): void {
      if (command.type === 'CLEAR_CELLS') this.#clear(command.sheetId, command.target);
      else super.handle(command);
    }

    #clear(sheetId: string, target: readonly Zone[]): void {
      for (const zone of target) {
        for (const position of positionsIn(sheetId, zone)) {
          if (!this.getters.getCell(position)) continue;
          this.dispatch('UPDATE_CELL', { ...position, content: '', style: null, format: '' });
        }
      }
    }
  };
}

/** Column after column, as the engine does. */
function* positionsIn(sheetId: string, { top, bottom, left, right }: Zone): Generator<CellPosition> {
  for (let col = left; col <= right; col++) {
    for (let row = top; row <= bottom; row++) yield { sheetId, row, col };
  }
}

/** The engine gathers the colours of all cells at each step; only the palette of its own menus asks for them. */
function colouringOnDemand(CustomColors: PaletteClass): PaletteClass {
  return class extends CustomColors {
    override finalize(): void {
      // Left to the question.
    }

    override getCustomColors(): string[] {
      super.finalize();
      return super.getCustomColors();
    }
  };
}
