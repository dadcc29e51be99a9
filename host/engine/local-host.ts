// The local Google as those who run it see it: what a person does, what the clock does, and what came of it.

import { randomUUID } from 'node:crypto';
import type { Execution, Faults, Host, HostClock, HostOptions, RunResult, Saved, SelectedRange } from '../api';
import type { Book } from '../book/book';
import { carried, IllegalCall, isCallable } from './execution/client-call';
import { editedRange, filledRange } from './execution/edited-range';
import { changeEvent, type EditedRange, editEvent, openEvent, timeEvent } from './execution/event-objects';
import { execute, type Run, type Stage } from './execution/executor';
import { functionAt, itemsOf } from './menu-path';
import { firstAfter, nextAfter, scheduleInWords } from './schedule';
import { ServiceState, type TriggerEvent, type TriggerRecord } from './service-state';

/** Executions that are remembered. */
const remembered = 1000;

type Who = Pick<Run, 'trigger' | 'user' | 'activeUser' | 'authMode' | 'simple'>;

export class LocalHost implements Host {
  readonly clock: HostClock;
  readonly book: Book;
  readonly faults: Faults;
  user: string;
  readonly #stage: Stage;
  readonly #options: HostOptions;
  readonly #reopen: (options: HostOptions) => Host;
  #executions: readonly Execution[] = [];

  constructor(stage: Stage, options: HostOptions, reopen: (options: HostOptions) => Host) {
    this.#stage = stage;
    this.#options = options;
    this.#reopen = reopen;
    this.clock = stage.world.clock;
    this.book = stage.book;
    this.faults = stage.faults;
    this.user = options.user;
  }

  get executions(): readonly Execution[] {
    return this.#executions;
  }

  get menus(): Host['menus'] {
    return this.#stage.world.menus;
  }

  get triggers(): Host['triggers'] {
    return this.#state.triggers.map(({ id, function: name, owner, event, schedule, nextAt }) => ({
      id,
      function: name,
      owner,
      every: schedule === null ? event.toLowerCase().replace('_', ' ') : scheduleInWords(schedule),
      nextAt: nextAt ?? Number.POSITIVE_INFINITY,
    }));
  }

  get toasts(): Host['toasts'] {
    return this.#stage.world.toasts;
  }

  get panel(): Host['panel'] {
    return this.#stage.world.panel;
  }

  get language(): 'en' | 'de' {
    return this.#stage.world.language;
  }

  set language(language: 'en' | 'de') {
    this.#stage.world.language = language;
  }

  get selection(): SelectedRange {
    return this.#stage.world.selection;
  }

  set selection(selection: SelectedRange) {
    this.#stage.world.selection = selection;
  }

  get hideAddressInSimpleTriggers(): boolean {
    return this.#stage.world.hideAddressInSimpleTriggers;
  }

  set hideAddressInSimpleTriggers(hide: boolean) {
    this.#stage.world.hideAddressInSimpleTriggers = hide;
  }

  get withoutDocumentLock(): boolean {
    return this.#stage.world.withoutDocumentLock;
  }

  set withoutDocumentLock(without: boolean) {
    this.#stage.world.withoutDocumentLock = without;
  }

  mailQuota(user: string): number {
    return this.#stage.world.mailQuota(user);
  }

  setMailQuota(user: string, left: number): void {
    this.#stage.world.setMailQuota(user, left);
  }

  holdLock(): { release(): void } {
    const somebody = {};
    if (!this.#stage.world.locks.take('document', somebody)) throw new Error('The document lock is held already.');
    return { release: () => this.#stage.world.locks.release('document', somebody) };
  }

  withhold(scopes: readonly string[]): void {
    this.#stage.world.withheld = [...scopes];
  }

  setViewer(user: string, viewer: boolean): void {
    if (viewer) this.#state.viewers.add(user);
    else this.#state.viewers.delete(user);
  }

  open(): RunResult {
    this.#stage.world.menus = [];
    const result = this.#run({ ...this.#simple('open'), function: 'onOpen', given: openEvent(null), wanted: false });
    for (const trigger of this.#firing('ON_OPEN')) this.#fire(trigger, 'open', openEvent(trigger.id));
    return result;
  }

  run(functionName: string, args: readonly unknown[]): RunResult {
    const who = this.#full('client');
    try {
      const given = carried(args);
      if (!isCallable(this.#stage.code.functions, functionName)) throw new IllegalCall(`Script function not found: ${functionName}`);
      this.#state.used = true;
      return this.#run({ ...who, function: functionName, given: () => given, wanted: true });
    } catch (thrown) {
      if (!(thrown instanceof IllegalCall)) throw thrown;
      return this.#refused(who, functionName, thrown);
    }
  }

  menu(path: readonly string[]): RunResult {
    const name = functionAt(this.menus, path);
    if (name === null) {
      throw new Error(
        `There is no menu item "${path.join(' > ')}". There are: ${itemsOf(this.menus).join(', ') || 'none, the file was not opened'}.`,
      );
    }
    this.#state.used = true;
    return this.#run({ ...this.#full('menu'), function: name, given: () => [], wanted: false });
  }

  edit(tab: string, range: string, values: readonly (readonly unknown[])[]): readonly RunResult[] {
    if (this.#state.viewers.has(this.user)) throw new Error(`${this.user} may only view this file.`);
    return this.#edited(filledRange(this.book, tab, range, values, { user: this.user, owner: this.#state.owner }));
  }

  edited(sheetId: string, range: string): readonly RunResult[] {
    return this.#edited(editedRange(this.book, sheetId, range, null));
  }

  moveTo(ms: number): readonly RunResult[] {
    if (ms < this.clock.now()) {
      this.clock.set(ms);
      this.#reschedule(ms);
      return [];
    }
    const results: RunResult[] = [];
    for (let due = this.#due(ms); due !== undefined; due = this.#due(ms)) {
      this.clock.set(Math.max(due.at, this.clock.now()));
      results.push(this.#tick(due.trigger, due.at));
    }
    if (this.clock.now() < ms) this.clock.set(ms);
    return results;
  }

  tick(): readonly RunResult[] {
    const now = this.clock.now();
    const due = this.#state.triggers.filter(({ nextAt }) => nextAt !== null && nextAt <= now);
    // What was missed while nobody was there is not made up for, as on Google.
    return due.map((trigger) => this.#tick(trigger, now));
  }

  copy(): Host {
    const { book, services } = this.save();
    const state = new ServiceState(randomUUID(), this.user);
    const used = ServiceState.open(services).used;
    state.used = used && this.#options.install !== 'published';
    return this.#reopen({ ...this.#options, user: this.user, saved: { book, services: state.snapshot() } });
  }

  save(): Saved {
    return { book: this.book.snapshot(), services: this.#state.snapshot() };
  }

  services(): Saved['services'] {
    return this.#state.snapshot();
  }

  get #state(): ServiceState {
    return this.#stage.world.state;
  }

  /** Runs it and remembers it. A simple trigger that the script lacks is no execution at all. */
  #run(run: Run): RunResult {
    const { result, found } = execute(this.#stage, run);
    if (!found && run.simple) return { ok: true, value: null, execution: { ...result.execution, error: null } };
    this.#executions = [...this.#executions, result.execution].slice(-remembered);
    return result;
  }

  /** A call that never reached the script; remembered, with nothing counted. */
  #refused(who: Who, name: string, error: Error): RunResult {
    const { trigger, user } = who;
    const nothing = { calls: {}, roundTrips: 0, writes: 0, flips: 0, cellsRead: 0, cellsWritten: 0, log: [], ms: 0, scriptMs: 0 };
    const execution = { function: name, trigger, user, at: this.clock.now(), ...nothing, error: `${error.name}: ${error.message}` };
    this.#executions = [...this.#executions, execution].slice(-remembered);
    return { ok: false, error: { name: error.name, message: error.message }, execution };
  }

  #simple(trigger: 'open' | 'edit'): Who {
    const authMode = this.#enabled ? 'LIMITED' : 'NONE';
    return { trigger, user: this.user, activeUser: this.user, authMode, simple: true };
  }

  #full(trigger: Run['trigger']): Who {
    return { trigger, user: this.user, activeUser: this.user, authMode: 'FULL', simple: false };
  }

  get #enabled(): boolean {
    return this.#options.install !== 'published' || this.#state.used;
  }

  /** A published add-on hears of no edit before it was used once in the file. */
  #edited(edited: EditedRange): readonly RunResult[] {
    const simple: Run = { ...this.#simple('edit'), function: 'onEdit', given: editEvent(edited, null), wanted: false };
    const results = this.#enabled ? [this.#run(simple)] : [];
    for (const trigger of this.#firing('ON_EDIT')) results.push(this.#fire(trigger, 'edit', editEvent(edited, trigger.id)));
    for (const trigger of this.#firing('ON_CHANGE')) results.push(this.#fire(trigger, 'edit', changeEvent('EDIT', trigger.id)));
    return results;
  }

  #firing(event: TriggerEvent): readonly TriggerRecord[] {
    return this.#state.triggers.filter((trigger) => trigger.event === event);
  }

  /** An installable trigger runs as its creator, whoever caused the event. */
  #fire(trigger: TriggerRecord, kind: Run['trigger'], given: Run['given']): RunResult {
    const activeUser = kind === 'time' ? trigger.owner : this.user;
    const who = { trigger: kind, user: trigger.owner, activeUser, authMode: 'FULL', simple: false } as const;
    return this.#run({ ...who, function: trigger.function, given, wanted: false });
  }

  #due(until: number): { readonly trigger: TriggerRecord; readonly at: number } | undefined {
    const timed = this.#state.triggers.flatMap((trigger) => (trigger.nextAt === null ? [] : [{ trigger, at: trigger.nextAt }]));
    return timed.filter(({ at }) => at <= until).sort((one, other) => one.at - other.at)[0];
  }

  #tick(trigger: TriggerRecord, at: number): RunResult {
    const due = trigger.nextAt ?? at;
    const next = trigger.schedule === null ? null : laterThan(trigger, due, at);
    this.#state.triggers = this.#state.triggers.map((each) => (each.id === trigger.id ? { ...each, nextAt: next } : each));
    return this.#fire(trigger, 'time', timeEvent(trigger.id, this.clock.now()));
  }

  #reschedule(now: number): void {
    this.#state.triggers = this.#state.triggers.map((trigger) => {
      return trigger.schedule === null ? trigger : { ...trigger, nextAt: firstAfter(trigger.schedule, now) };
    });
  }
}

/** The first time of the rhythm after `now`, counted on from the one that was due. */
function laterThan({ schedule }: TriggerRecord, due: number, now: number): number | null {
  if (schedule === null) return null;
  let next = nextAfter(schedule, due);
  while (next !== null && next <= now) next = nextAfter(schedule, next);
  return next;
}
