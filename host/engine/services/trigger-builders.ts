// How a script describes a trigger, step by step.

import type { Scene } from '../execution/scene';
import { GoogleObject, ServiceError } from '../google-object';
import { firstAfter, type Schedule } from '../schedule';
import type { TriggerEvent, TriggerRecord } from '../service-state';
import { isKnownZone, isMoment, momentOf } from '../zone';

type Create = (draft: Omit<TriggerRecord, 'id' | 'owner'>) => Trigger;

/** The largest whole number that a service takes. */
const largest = 2 ** 31 - 1;

const weekdays = ['MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY', 'FRIDAY', 'SATURDAY', 'SUNDAY'];

export class Trigger extends GoogleObject {
  override readonly googleClass = 'Script.Trigger';
  readonly #record: TriggerRecord;
  readonly #fileId: string;

  constructor(record: TriggerRecord, fileId: string) {
    super();
    this.#record = record;
    this.#fileId = fileId;
  }

  getUniqueId(): string {
    return this.#record.id;
  }

  getHandlerFunction(): string {
    return this.#record.function;
  }

  getEventType(): string {
    return this.#record.event;
  }

  getTriggerSource(): string {
    return this.#record.event === 'CLOCK' ? 'CLOCK' : 'SPREADSHEETS';
  }

  getTriggerSourceId(): string | null {
    return this.#record.event === 'CLOCK' ? null : this.#fileId;
  }
}

export class TriggerBuilder extends GoogleObject {
  override readonly googleClass = 'Script.TriggerBuilder';
  readonly #function: string;
  readonly #scene: Scene;
  readonly #create: Create;

  constructor(functionName: string, scene: Scene, create: Create) {
    super();
    this.#function = functionName;
    this.#scene = scene;
    this.#create = create;
  }

  timeBased(): ClockTriggerBuilder {
    return new ClockTriggerBuilder(this.#function, this.#scene, this.#create);
  }

  forSpreadsheet(_spreadsheet: GoogleObject | string): SpreadsheetTriggerBuilder {
    return new SpreadsheetTriggerBuilder(this.#function, this.#create);
  }
}

export class SpreadsheetTriggerBuilder extends GoogleObject {
  override readonly googleClass = 'Script.SpreadsheetTriggerBuilder';
  readonly #function: string;
  readonly #create: Create;
  #event: TriggerEvent | null = null;

  constructor(functionName: string, create: Create) {
    super();
    this.#function = functionName;
    this.#create = create;
  }

  onOpen(): this {
    return this.#on('ON_OPEN');
  }

  onEdit(): this {
    return this.#on('ON_EDIT');
  }

  onChange(): this {
    return this.#on('ON_CHANGE');
  }

  create(): Trigger {
    if (this.#event === null) throw new ServiceError('An event type must be specified for the trigger.');
    return this.#create({ function: this.#function, event: this.#event, schedule: null, nextAt: null });
  }

  #on(event: TriggerEvent): this {
    this.#event = event;
    return this;
  }
}

type Rhythm =
  | { every: 'once'; at: number }
  | { every: 'minutes' | 'hours' | 'days' | 'weeks'; n: number }
  | { every: 'months'; day: number };

export class ClockTriggerBuilder extends GoogleObject {
  override readonly googleClass = 'Script.ClockTriggerBuilder';
  readonly #function: string;
  readonly #scene: Scene;
  readonly #create: Create;
  #rhythm: Rhythm | null = null;
  #weekday = 1;
  #hour: number | null = null;
  #minute: number | null = null;
  #zone: string;

  constructor(functionName: string, scene: Scene, create: Create) {
    super();
    this.#function = functionName;
    this.#scene = scene;
    this.#create = create;
    this.#zone = scene.world.project.manifest.timeZone;
  }

  after(milliseconds: number): this {
    return this.#once(this.#scene.world.clock.now() + milliseconds, 'durationMilliseconds');
  }

  at(date: Date): this {
    return this.#once(date.getTime(), 'date');
  }

  /** Around midnight of that day; here at midnight. Months count from 1. */
  atDate(year: number, month: number, day: number): this {
    const midnight = Date.UTC(year, month - 1, day);
    return this.#once(isMoment(midnight) ? momentOf(midnight, this.#zone) : midnight, 'year');
  }

  everyMinutes(n: number): this {
    return this.#set({ every: 'minutes', n: oneOf([1, 5, 10, 15, 30], n, 'everyMinutes') });
  }

  everyHours(n: number): this {
    return this.#set({ every: 'hours', n: oneOf([1, 2, 4, 6, 8, 12], n, 'everyHours') });
  }

  everyDays(n: number): this {
    return this.#set({ every: 'days', n: between(1, largest, n, 'everyDays') });
  }

  everyWeeks(n: number): this {
    return this.#set({ every: 'weeks', n: between(1, largest, n, 'everyWeeks') });
  }

  onWeekDay(day: string): this {
    this.#weekday = weekdays.indexOf(day) + 1;
    return this.#rhythm?.every === 'weeks' ? this : this.#set({ every: 'weeks', n: 1 });
  }

  onMonthDay(day: number): this {
    return this.#set({ every: 'months', day: between(1, 31, day, 'onMonthDay') });
  }

  atHour(hour: number): this {
    this.#hour = between(0, 23, hour, 'atHour');
    return this;
  }

  nearMinute(minute: number): this {
    this.#minute = between(0, 59, minute, 'nearMinute');
    return this;
  }

  inTimezone(zone: string): this {
    if (!isKnownZone(zone)) throw new ServiceError(`Invalid argument: ${zone}`);
    this.#zone = zone;
    return this;
  }

  create(): Trigger {
    if (this.#rhythm === null) throw new ServiceError('A recurrence must be specified for the trigger.');
    const schedule = this.#schedule(this.#rhythm);
    const nextAt = firstAfter(schedule, this.#scene.world.clock.now());
    return this.#create({ function: this.#function, event: 'CLOCK', schedule, nextAt });
  }

  #once(at: number, argument: string): this {
    if (!isMoment(at)) throw new ServiceError(`Invalid argument: ${argument}`);
    return this.#set({ every: 'once', at });
  }

  #set(rhythm: Rhythm): this {
    this.#rhythm = rhythm;
    return this;
  }

  /** Google picks the minute and keeps it; here it follows from the function's name, so that a run can be repeated. */
  #schedule(rhythm: Rhythm): Schedule {
    const minute = this.#minute ?? [...this.#function].reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) % 60, 7);
    const time = { hour: this.#hour ?? 0, minute, zone: this.#zone };
    if (rhythm.every === 'once' || rhythm.every === 'minutes') return rhythm as Schedule;
    if (rhythm.every === 'hours') return { every: 'hours', n: rhythm.n, minute };
    if (rhythm.every === 'weeks') return { every: 'weeks', n: rhythm.n, weekday: this.#weekday, ...time };
    return { ...rhythm, ...time } as Schedule;
  }
}

/** What Google says of a rhythm that it does not have, as public code quotes it. */
function oneOf(values: readonly number[], n: number, method: string): number {
  if (values.includes(n)) return n;
  throw new ServiceError(
    `The value you passed to ${method} was invalid. It must be one of ${values.slice(0, -1).join(', ')} or ${values.at(-1)}.`,
  );
}

function between(least: number, most: number, n: number, method: string): number {
  if (Number.isInteger(n) && n >= least && n <= most) return n;
  throw new ServiceError(`The value you passed to ${method} was invalid. It must be between ${least} and ${most}.`);
}
