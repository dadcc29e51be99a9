// A plugin that carries out a list of commands as one: one entry in the history, one evaluation, one message to the browsers.

import { type CoreCommand, type DispatchResult, type LocalCommand, type Model, UIPlugin } from '@odoo/o-spreadsheet';

/** A command that the engine did not carry out, and why. */
export interface RefusedCommand {
  readonly command: string;
  readonly reasons: readonly string[];
}

type Dispatch = (type: string, payload: object) => DispatchResult;

/** The command under which a batch is known to the plugins. */
export const batchCommand = 'RUN_BATCH';

/** The list is handed over beside the command: the engine copies deeply what travels in one. */
let waiting: readonly (CoreCommand | LocalCommand)[] = [];
let refused: RefusedCommand[] = [];

export class Batch extends UIPlugin {
  /** Carries out the commands in order; those refused are returned, the others stand. */
  static run(model: Model, commands: readonly (CoreCommand | LocalCommand)[]): readonly RefusedCommand[] {
    waiting = commands;
    refused = [];
    const result = (model.dispatch as Dispatch)(batchCommand, {});
    waiting = [];
    return result.isSuccessful ? refused : [{ command: batchCommand, reasons: result.reasons }];
  }

  override handle(command: { readonly type: string }): void {
    if (command.type !== batchCommand) return;
    const dispatch = this.dispatch as Dispatch;
    for (const { type, ...payload } of waiting) {
      const result = dispatch(type, payload);
      if (!result.isSuccessful) refused.push({ command: type, reasons: result.reasons });
    }
  }
}
