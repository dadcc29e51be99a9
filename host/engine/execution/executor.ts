// Runs one function of the project in a fresh realm, from loading the scripts to the record of what it cost.

import type { Execution, RunResult } from '../../api';
import type { Book } from '../../book/book';
import { ServiceError } from '../google-object';
import type { HostWorld } from '../host-world';
import type { ProjectCode } from '../project/project-code';
import type { Realms } from '../realm/realms';
import type { RunnerOutcome } from '../realm/runner';
import { type SpreadsheetFactory, servicesFor } from '../services/all-services';
import { Ui } from '../services/ui';
import type { Schema } from '../types/schema';
import { CallDoor, type Services } from './call-door';
import type { SpreadsheetSession } from './context';
import type { FaultPlan } from './faults';
import { type Cast, RunningExecution } from './running-execution';

/** Everything that a run needs besides the run itself. */
export interface Stage {
  readonly world: HostWorld;
  readonly code: ProjectCode;
  readonly book: Book;
  readonly schema: Schema;
  readonly faults: FaultPlan;
  readonly spreadsheets: SpreadsheetFactory;
  readonly realms: Realms;
}

/** What to run. `given` makes the arguments once the services are there; `wanted` when somebody waits for the answer. */
export interface Run extends Omit<Cast, 'sheltered'> {
  readonly given: (services: Services, execution: RunningExecution) => readonly unknown[];
  readonly wanted: boolean;
}

/** Null instead of a result when the project has no such function. */
export type Ran = { readonly result: RunResult; readonly found: boolean };

/** Runs it to its end. Throws only what is no fault of the script: a mistake in the host, or what a listener of a test threw. */
export function execute(stage: Stage, run: Run): Ran {
  const execution = new RunningExecution(stage.world, { ...run, sheltered: stage.faults.suspended });
  try {
    const outcome = played(stage, run, execution);
    const ending = execution.ending(thrownBy(outcome, run.function));
    return { found: outcome.kind !== 'missing', result: resultOf(outcome, ending, execution.record(ending)) };
  } finally {
    stage.world.locks.releaseAll(execution);
  }
}

function played(stage: Stage, run: Run, execution: RunningExecution): RunnerOutcome {
  const services = servicesFor(stage.schema, stage.spreadsheets, stage.book, execution, sessionOf(stage, execution));
  const door = new CallDoor(services, execution, stage.faults);
  const realm = stage.realms.take(stage.code.scripts, door);
  try {
    const outcome = realm.call(run.function, run.given(services, execution), run.wanted);
    if (outcome.kind === 'done' && !execution.dead) stage.realms.giveBack(realm);
    return outcome;
  } catch (thrown) {
    return failureOf(thrown);
  }
}

/** What the realm threw past its runner: an error while the scripts were loaded, or the time limit. */
function failureOf(thrown: unknown): RunnerOutcome {
  const [name, message] = [field(thrown, 'name') ?? 'Error', field(thrown, 'message') ?? String(thrown)];
  if (field(thrown, 'code') === 'ERR_SCRIPT_EXECUTION_TIMEOUT') {
    return { kind: 'failed', name: 'Exception', message: 'Exceeded maximum execution time', stack: '' };
  }
  return { kind: 'failed', name, message, stack: field(thrown, 'stack') ?? '' };
}

function field(thrown: unknown, name: string): string | undefined {
  const value: unknown = typeof thrown === 'object' && thrown !== null ? Reflect.get(thrown, name) : undefined;
  return typeof value === 'string' ? value : undefined;
}

function thrownBy(outcome: RunnerOutcome, name: string): { name: string; message: string } | null {
  if (outcome.kind === 'missing') return { name: 'Error', message: `Script function not found: ${name}` };
  return outcome.kind === 'failed' ? { name: outcome.name, message: outcome.message } : null;
}

function resultOf(outcome: RunnerOutcome, ending: { name: string; message: string } | null, execution: Execution): RunResult {
  if (ending !== null) return { ok: false, error: { name: ending.name, message: ending.message }, execution };
  const json = outcome.kind === 'done' ? outcome.json : null;
  return { ok: true, value: json === null ? null : (JSON.parse(json) as unknown), execution };
}

/** What the spreadsheet classes see. In a time-driven execution there is no window: a selection of its own, no Ui, no toasts. */
function sessionOf({ world, book }: Stage, execution: RunningExecution): SpreadsheetSession {
  const windowless = execution.trigger === 'time';
  const [first] = book.tabs.all();
  let own = { sheetId: String(first?.gid ?? 0), range: 'A1' };
  return {
    user: execution.user,
    owner: world.state.owner,
    ticksFilled: world.ticksFilled,
    fileId: world.state.fileId,
    clock: world.clock,
    get selection() {
      return windowless ? own : world.selection;
    },
    set selection(selection) {
      if (windowless) own = selection;
      else world.selection = selection;
    },
    getUi: () => {
      if (windowless) throw new ServiceError('Cannot call SpreadsheetApp.getUi() from this context.');
      return new Ui(execution);
    },
    toast: (message, title) => {
      if (!windowless) world.toast(message, title);
    },
  };
}
