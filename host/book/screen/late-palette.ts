// The colours in use are gathered when somebody opens a palette: the engine gathers them from all cells after each change.

import { type CoreViewPlugin, registries } from '@odoo/o-spreadsheet';

/** What the engine's own plugin does; its types do not show all of it. */
interface Palette {
  readonly shouldUpdateColors: boolean;
  getCustomColors(): string[];
  computeCustomColors(): string[];
  tryToAddColors(colours: readonly string[]): void;
}

type PaletteClass = new (...config: ConstructorParameters<typeof CoreViewPlugin>) => CoreViewPlugin & Palette;

/** Puts the late plugin in the place of the engine's, for every model of this process or page. */
export function gatherColoursLate(): void {
  const registry = registries.coreViewsPluginRegistry;
  type Own = ReturnType<typeof registry.get>;
  const Gathering = registry.get('custom_colors') as unknown as PaletteClass;
  class LatePalette extends Gathering {
    /** The flag is part of the history: left standing, it would change what there is to undo. */
    override finalize(): void {
      if (this.shouldUpdateColors) this.history.update('shouldUpdateColors' as never, false as never);
    }

    override getCustomColors(): string[] {
      this.tryToAddColors(this.computeCustomColors());
      return super.getCustomColors();
    }
  }
  registry.replace('custom_colors', LatePalette as unknown as Own);
}
