// The one way from a script to the services: every call is announced, checked, counted and answered here.

import { EngineRefusal } from '../../book/engine';
import type { CallKind, CallKinds } from '../google-object';
import { GoogleObject, NotEmulated, ServiceError } from '../google-object';
import type { FacadeAnswer, ValueKind } from '../realm/facade';
import type { RealmDoor } from '../realm/realm';
import { translated } from '../translation';
import { entry, membersOf, overloadsOf, type Schema } from '../types/schema';
import { asParameters, displayName, enumsByType, matching } from '../types/signature';
import type { FaultPlan } from './faults';
import { checkRights } from './rights';
import type { RunningExecution } from './running-execution';
import { copyOut, EnumValue, enumsAsNames, isPlain, WithProperties } from './values';

const protectedCalls =
  'You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove protection if you need to edit.';

/** Members of each class as text, the same for every execution. */
const memberTexts = new Map<string, string>();

/** What the members of enums stand for, in every realm: a realm that is kept has them already. */
const enumValues = new WeakMap<object, EnumValue>();

/** Ends an execution: raised for the call that is killed and for every call after it. */
class Killed extends Error {
  override readonly name = 'Killed';
}

/** A method called without its object: the script's mistake. */
class Detached extends Error {
  override readonly name = 'TypeError';
}

/** What a door leads to. */
export interface Services {
  readonly schema: Schema;
  readonly kinds: CallKinds;
  /** Global service objects by name. */
  readonly globals: Readonly<Record<string, GoogleObject>>;
}

export class CallDoor implements RealmDoor {
  readonly #services: Services;
  readonly #execution: RunningExecution;
  readonly #faults: FaultPlan;
  readonly #objects = new WeakMap<object, GoogleObject>();

  constructor(services: Services, execution: RunningExecution, faults: FaultPlan) {
    this.#services = services;
    this.#execution = execution;
    this.#faults = faults;
  }

  get zone(): string {
    return this.#execution.world.project.manifest.timeZone;
  }

  now(): number {
    return this.#execution.world.clock.now();
  }

  log(line: string): void {
    this.#execution.log(line);
  }

  call(facade: object, member: string, given: readonly unknown[]): FacadeAnswer {
    return this.#answer(() => {
      const receiver = this.#receiver(facade, member);
      return this.#called(receiver, member, given);
    });
  }

  field(facade: object, member: string): FacadeAnswer {
    return this.#answer(() => {
      const receiver = this.#receiver(facade, member);
      if (!(member in receiver)) throw new NotEmulated(`${displayName(this.#services.schema, receiver.googleClass)}.${member}`);
      return Reflect.get(receiver, member);
    });
  }

  waits(): number {
    return this.#execution.waits();
  }

  goesOn(waiting: number): void {
    this.#execution.goesOn(waiting);
  }

  members(className: string): string {
    const text = memberTexts.get(className) ?? JSON.stringify(membersOf(this.#services.schema, className));
    memberTexts.set(className, text);
    return text;
  }

  enumMembers(enumName: string): string {
    return JSON.stringify(entry(this.#services.schema.enums, enumName) ?? []);
  }

  globals(): readonly string[] {
    return Object.keys(this.#services.globals);
  }

  global(name: string): object {
    const service = entry(this.#services.globals, name);
    if (service === undefined) throw new Error(`There is no ${name}.`);
    return service;
  }

  kindOf(value: object): ValueKind {
    if (value instanceof WithProperties) return { ...this.#objectKind(value.object), properties: value.properties };
    if (value instanceof GoogleObject) return this.#objectKind(value);
    if (value instanceof EnumValue) return { kind: 'enum', enumName: value.enumName, member: value.member };
    return { kind: 'plain' };
  }

  /** Most classes show their name; a person shows the address. */
  shown(facade: object): string | null {
    const object = this.#objects.get(facade);
    return object === undefined || object.toString === Object.prototype.toString ? null : object.toString();
  }

  bind(facade: object, key: object): void {
    if (key instanceof GoogleObject) this.#objects.set(facade, key);
  }

  bindEnum(member: object, enumName: string, name: string): void {
    enumValues.set(member, new EnumValue(enumName, name));
  }

  #objectKind(object: GoogleObject): ValueKind & { kind: 'object' } {
    return { kind: 'object', className: object.googleClass, properties: null, key: object };
  }

  #receiver(facade: object, member: string): GoogleObject {
    const receiver = typeof facade === 'object' && facade !== null ? this.#objects.get(facade) : undefined;
    if (receiver === undefined) throw new Detached(`${member} was called on something that is no Google object`);
    return receiver;
  }

  #answer(work: () => unknown): FacadeAnswer {
    try {
      return [true, work()];
    } catch (thrown) {
      return [false, this.#failure(thrown)];
    }
  }

  #failure(thrown: unknown): { name: string; message: string } {
    const error = thrown instanceof Error ? thrown : new Error(String(thrown));
    if (error instanceof ServiceError) return { name: error.name, message: translated(error.message, this.#execution.world.language) };
    if (error instanceof NotEmulated) this.#execution.exposed(error);
    else if (!(error instanceof Killed || error instanceof Detached)) this.#execution.broken(error);
    return { name: error.name, message: error.message };
  }

  #called(receiver: GoogleObject, member: string, given: readonly unknown[]): unknown {
    const { schema } = this.#services;
    const className = receiver.googleClass;
    const name = `${className.slice(className.indexOf('.') + 1)}.${member}`;
    const shown = `${displayName(schema, className)}.${member}`;
    const kind = entry(this.#services.kinds, name) ?? 'local';
    this.#meetFaults(name, shown, kind);
    checkRights(this.#execution, className, member, shown);
    const copies = given.map((value) => copyOut(value, (object) => this.#objects.get(object) ?? enumValues.get(object)));
    const overload = matching(schema, className, member, overloadsOf(schema, className, member) ?? [], copies);
    if (kind === 'write' && this.#execution.world.state.viewers.has(this.#execution.user)) throw new ServiceError(protectedCalls);
    const method: unknown = Reflect.get(receiver, member);
    if (typeof method !== 'function') throw new NotEmulated(shown);
    this.#execution.tally.weigh(kind);
    const plain = asParameters(overload, copies).map(enumsAsNames);
    const answer: unknown = answerOf(() => method.apply(receiver, plain), plain);
    this.#execution.tally.cells(kind, receiver, plain, answer);
    return enumsByType(schema, answer, overload.returns);
  }

  /** Lets the listener act, then raises what a test asked for at this call. */
  #meetFaults(name: string, shown: string, kind: CallKind): void {
    if (this.#execution.dead) throw new Killed('The execution was ended.');
    const n = this.#execution.tally.called(name);
    if (this.#execution.sheltered) return;
    this.#execution.skip(this.#faults.announce(n, name));
    const fault = this.#faults.at(n, name);
    if (fault === undefined) return;
    if (fault.kind === 'delay') {
      this.#execution.world.clock.set(this.#execution.world.clock.now() + fault.ms);
      return;
    }
    if (fault.kind === 'kill') {
      this.#execution.kill(fault.message ?? 'Exceeded maximum execution time');
      throw new Killed('The execution was ended.');
    }
    throw new ServiceError(fault.message ?? faultText(fault.kind, shown, kind));
  }
}

/** What a method answers; what the grid refuses, and a null where something is needed, is no fault of the host. */
function answerOf(call: () => unknown, given: readonly unknown[]): unknown {
  try {
    return call();
  } catch (thrown) {
    if (thrown instanceof EngineRefusal) throw new NotEmulated(thrown.message);
    if (thrown instanceof TypeError && holdsNull(given)) throw new ServiceError('Invalid argument');
    throw thrown;
  }
}

function holdsNull(value: unknown): boolean {
  if (value === null || value === undefined) return true;
  return Array.isArray(value) ? value.some(holdsNull) : isPlain(value) && Object.values(value).some(holdsNull);
}

function faultText(kind: 'throw' | 'deny', shown: string, call: CallKind): string {
  if (kind === 'throw') return `Service error: ${shown.startsWith('SpreadsheetApp') ? 'Spreadsheets' : (shown.split('.')[0] ?? shown)}`;
  return call === 'write' ? protectedCalls : `You do not have permission to call ${shown}.`;
}
