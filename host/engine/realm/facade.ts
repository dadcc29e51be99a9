// Runs inside the realm: builds Google's services there, so that their objects, errors, dates and enums are the script's own.
//
// Every function of this file is turned into text and evaluated in the realm, so it uses nothing but its own arguments and its neighbours here.

/** The outcome of a service call: `[true, value]` or `[false, {name, message}]`. The host never throws into the realm. */
export type FacadeAnswer = readonly [true, unknown] | readonly [false, { readonly name: string; readonly message: string }];

/** What a host value becomes in the realm. */
export type ValueKind =
  | { readonly kind: 'plain' }
  | {
      readonly kind: 'object';
      readonly className: string;
      readonly properties: Readonly<Record<string, unknown>> | null;
      readonly key: object;
    }
  | { readonly kind: 'enum'; readonly enumName: string; readonly member: string };

/** What the facade asks of the host; all of it plain data or opaque keys. */
export interface FacadeDoor {
  call(facade: object, member: string, given: readonly unknown[]): FacadeAnswer;
  field(facade: object, member: string): FacadeAnswer;
  /** The script waits for a service, whose answer is then copied for it. Gives what `goesOn` is told. */
  waits(): number;
  goesOn(waiting: number): void;
  /** JSON of `Members`. */
  members(className: string): string;
  /** JSON of the names of the members of an enum. */
  enumMembers(enumName: string): string;
  /** Names of the service objects and enums that are global. */
  globals(): readonly string[];
  global(name: string): object;
  kindOf(value: object): ValueKind;
  /** What the object shows of itself as text; null: its class. */
  shown(facade: object): string | null;
  /** Tells the host which of its objects a facade stands for. */
  bind(facade: object, key: object): void;
  bindEnum(member: object, enumName: string, name: string): void;
}

/** What the host needs of the realm. */
export interface Facade {
  /** Copies a host value into the realm. */
  adopt(value: unknown): unknown;
  /** False once a script has put something else in the place of a service. */
  isWhole(): boolean;
}

/** An enum as Apps Script's V8 has it: objects compared by `===`, shown and written to JSON by name. */
function enumsOf(door: FacadeDoor): (enumName: string) => Record<string, object> {
  const known = new Map<string, Record<string, object>>();
  return (enumName) => {
    const found = known.get(enumName);
    if (found !== undefined) return found;
    const members: Record<string, object> = {};
    const names = JSON.parse(door.enumMembers(enumName)) as string[];
    names.forEach((name, index) => {
      const show = { value: () => name, enumerable: false };
      const member = Object.create({}, { toString: show, toJSON: show, name: show, ordinal: { value: () => index } }) as object;
      door.bindEnum(member, enumName, name);
      members[name] = Object.freeze(member);
    });
    known.set(enumName, members);
    return members;
  };
}

/** Throws what a service raised as an error of the realm: `e instanceof Error`, `e.name` as on Google. */
function openedAnswer(answer: FacadeAnswer, adopt: (value: unknown) => unknown): unknown {
  if (answer[0]) return adopt(answer[1]);
  const error = new Error(answer[1].message);
  Object.defineProperty(error, 'name', { value: answer[1].name, writable: true, configurable: true, enumerable: false });
  throw error;
}

/** Prototypes by class: one method for each member that the types know; what they do not know is plainly undefined. */
function prototypesOf(
  door: FacadeDoor,
  enums: (name: string) => object,
  adopt: (value: unknown) => unknown,
): (className: string) => object {
  const known = new Map<string, object>();
  return (className) => {
    const found = known.get(className);
    if (found !== undefined) return found;
    const members = JSON.parse(door.members(className)) as { methods: string[]; fields: string[]; enums: Record<string, string> };
    const prototype: object = {};
    const define = (name: string, descriptor: PropertyDescriptor): void => {
      Object.defineProperty(prototype, name, { configurable: true, enumerable: false, ...descriptor });
    };
    const name = className.slice(className.indexOf('.') + 1);
    define('toString', {
      value(this: object): string {
        return door.shown(this) ?? name;
      },
    });
    for (const member of members.methods) {
      const call = function (this: object, ...given: unknown[]): unknown {
        const waiting = door.waits();
        try {
          return openedAnswer(door.call(this, member, given), adopt);
        } finally {
          door.goesOn(waiting);
        }
      };
      define(member, { value: call, writable: true });
    }
    for (const name of members.fields) {
      const get = function (this: object): unknown {
        return openedAnswer(door.field(this, name), adopt);
      };
      define(name, { get });
    }
    for (const [name, enumName] of Object.entries(members.enums)) define(name, { get: () => enums(enumName) });
    known.set(className, prototype);
    return prototype;
  };
}

/** A page template keeps what the script sets on it; its code runs here, where the script's functions are. */
function addEvaluate(prototype: { getCode?: () => string; evaluate?: unknown }): void {
  prototype.evaluate = function (this: { getCode: () => string } & Record<string, unknown>): unknown {
    const names = Object.keys(this);
    // Made as a function of the global scope, so that the code sees the script's functions and what was set on the template, nothing else.
    const write = Reflect.construct(Function, ['__output', ...names, this.getCode()]) as (...given: unknown[]) => void;
    const output: string[] = [];
    write(output, ...names.map((name) => this[name]));
    const service = (globalThis as unknown as { HtmlService: { createHtmlOutput(html: string): unknown } }).HtmlService;
    return service.createHtmlOutput(output.join(''));
  };
}

/** Copies host values into the realm: arrays, dates and plain objects anew, service objects as facades, each always the same one. */
function adopterOf(door: FacadeDoor, enums: (name: string) => Record<string, object>): (value: unknown) => unknown {
  const facades = new WeakMap<object, object>();
  const prototype = prototypesOf(door, enums, adopt);
  function facadeOf(className: string, key: object): object {
    const made = Object.create(prototype(className)) as object;
    facades.set(key, made);
    door.bind(made, key);
    if (className === 'HTML.HtmlTemplate') addEvaluate(prototype(className));
    return made;
  }
  function list(value: readonly unknown[]): unknown[] {
    const copy: unknown[] = [];
    for (let index = 0; index < value.length; index += 1) copy.push(adopt(value[index]));
    return copy;
  }
  function plain(value: object): object {
    const copy: Record<string, unknown> = {};
    for (const name of Object.keys(value)) {
      const own = adopt((value as Record<string, unknown>)[name]);
      Object.defineProperty(copy, name, { value: own, writable: true, enumerable: true, configurable: true });
    }
    return copy;
  }
  function adopt(value: unknown): unknown {
    if (typeof value !== 'object' || value === null) return value;
    if (Array.isArray(value)) return list(value);
    if (Object.prototype.toString.call(value) === '[object Date]') return new Date((value as Date).getTime());
    const is = door.kindOf(value);
    if (is.kind === 'plain') return plain(value);
    if (is.kind === 'enum') return enums(is.enumName)[is.member];
    const facade = facades.get(is.key) ?? facadeOf(is.className, is.key);
    return is.properties === null ? facade : Object.assign(facade, plain(is.properties));
  }
  return adopt;
}

/** Puts every service where scripts expect it; each is built when it is first named, since most scripts name few. */
function installFacade(door: FacadeDoor): Facade {
  const enums = enumsOf(door);
  const adopt = adopterOf(door, enums);
  let isWhole = true;
  for (const name of door.globals()) {
    const set = (value: unknown): void => {
      isWhole = false;
      Object.defineProperty(globalThis, name, { value, writable: true, configurable: true, enumerable: false });
    };
    Object.defineProperty(globalThis, name, { get: () => adopt(door.global(name)), set, configurable: true, enumerable: false });
  }
  return { adopt, isWhole: () => isWhole };
}

/** The text of this file for the realm: an expression whose value is `installFacade`. */
export function facadeSource(): string {
  const parts = [enumsOf, openedAnswer, prototypesOf, addEvaluate, adopterOf, installFacade];
  return `(() => { ${parts.map(String).join('\n')}\nreturn ${installFacade.name}; })()`;
}
