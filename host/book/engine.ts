// The spreadsheet engine underneath: one model, our two plugins in it, and a way to change many things in one step.

import 'core-js/actual/object/group-by.js';
import 'core-js/actual/set/difference.js';
import { type CoreCommand, type LocalCommand, Model, registries, type WorkbookData } from '@odoo/o-spreadsheet';
import { Batch } from './plugins/batch';
import { useBlankErrors } from './plugins/blank-errors';
import { shareBlankRows } from './plugins/blank-rows';
import { closeTheEngineEyes } from './plugins/blind-plugins';
import { useClock } from './plugins/clock-functions';
import { followListRanges } from './plugins/following-validation';
import { evaluateLate } from './plugins/late-evaluation';
import { Marks, type MetadataMark } from './plugins/marks';
import { RemoteEdits, type RemoteListener } from './plugins/remote-edits';
import { lookForFewBorders } from './plugins/sparse-borders';
import { keepFiltersNarrow } from './plugins/still-filters';
import type { BookChange } from './relay';

export type EngineCommand = CoreCommand | LocalCommand;

/** The model's getters, and the one that `Marks` adds. */
type MarkedGetters = Model['getters'] & { readonly marksOfTheBook: () => Marks };

/** What a model is opened with. */
export interface EngineOptions {
  readonly data: Partial<WorkbookData> & { readonly marks?: readonly MetadataMark[] };
  /** What changed since the data were taken, oldest first. */
  readonly changes: readonly BookChange[];
  readonly transport: Model['config']['transportService'];
  /** Wall clock of the book in milliseconds, as if it were UTC: what NOW() shows. */
  readonly wallClock: () => number;
  /** Hears the commands of browsers, before they are evaluated. */
  readonly remoteCommands: RemoteListener;
}

/** The engine refused a command: a mistake of the host, or what the caller turns into Google's words. */
export class EngineRefusal extends Error {
  override readonly name = 'EngineRefusal';
  constructor(
    readonly command: string,
    readonly reasons: readonly string[],
  ) {
    super(`The grid refused ${command}: ${reasons.join(', ')}`);
  }
}

/** Refusals that only say: it is so already. */
const already = new Set<string>(['NoChanges', 'UnchangedSheetName', 'ValuesNotChanged']);

/** Commands of one batch: more cells than this at once overflow the engine's stack. */
const batchLimit = 50_000;

let registered = false;

function registerPlugins(): void {
  // It tells every step on the console, which may be another one by now.
  console.debug = () => {};
  if (registered) return;
  registered = true;
  registries.featurePluginRegistry.add('batch', Batch);
  registries.featurePluginRegistry.add('remote_edits', RemoteEdits);
  // It fills FALSE into every cell that gets a checkbox rule; only `insertCheckboxes` does that at Google.
  registries.featurePluginRegistry.remove('datavalidation_insert');
  registries.corePluginRegistry.add('marks', Marks);
  closeTheEngineEyes();
  shareBlankRows();
  lookForFewBorders();
  evaluateLate();
  followListRanges();
  keepFiltersNarrow();
  useClock();
  useBlankErrors();
}

export class Engine {
  readonly model: Model;
  readonly marks: Marks;
  private gathered: EngineCommand[] | null = null;

  constructor({ data, changes, transport, wallClock, remoteCommands }: EngineOptions) {
    registerPlugins();
    const { marks = [], ...cells } = data;
    const config = { transportService: transport, client: { id: 'host', name: 'Script' }, custom: { wallClock, remoteCommands } };
    this.model = new Model(cells, config, [...changes]);
    this.marks = (this.model.getters as MarkedGetters).marksOfTheBook();
    // They are as they were last, whatever the changes did to those of before.
    this.marks.restore(marks);
  }

  get read(): Model['getters'] {
    return this.model.getters;
  }

  /** Applies all commands in one step of the history and evaluates once. Throws `EngineRefusal` at the first one refused. */
  run(commands: readonly EngineCommand[]): void {
    if (this.gathered) {
      this.gathered.push(...commands);
      return;
    }
    for (let start = 0; start < commands.length; start += batchLimit) {
      const refusals = Batch.run(this.model, commands.slice(start, start + batchLimit));
      const refusal = refusals.find(({ reasons }) => !reasons.every((reason) => already.has(reason)));
      if (refusal) throw new EngineRefusal(refusal.command, refusal.reasons);
    }
  }

  /** Makes one step of all changes of `work`, which must not look at what it changed itself. */
  together(work: () => void): void {
    if (this.gathered) {
      work();
      return;
    }
    this.gathered = [];
    try {
      work();
    } finally {
      const commands = this.gathered;
      this.gathered = null;
      this.run(commands);
    }
  }

  /** Calls back after every change, whoever made it. */
  onChange(listener: () => void): void {
    this.model.on('command-finalized', listener, listener);
  }

  /** Evaluates every formula anew. */
  evaluate(): void {
    this.model.dispatch('EVALUATE_CELLS');
  }

  /** Everything as plain data, cells unpacked: twice as fast as the packed form, which checks itself by a second model. */
  data(): WorkbookData & { marks?: readonly MetadataMark[] } {
    return this.model._exportData(false);
  }
}
