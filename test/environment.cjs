// The environment of every test file: that of Jest for Node, one for all files of a worker.

const { setFlagsFromString } = require('node:v8');
const vm = require('node:vm');
const { TestEnvironment } = require('jest-environment-node');

// Tests do many things a few times: much that V8 optimises is never asked for again, and in a fresh realm it is thrown away. So it waits nine times as long.
setFlagsFromString('--interrupt-budget=600000');

/** Gives the tests an ordinary global object: through the stand-in that Node makes otherwise, each look at `Object` or `Math` takes thirty times as long. */
class OrdinaryGlobals extends TestEnvironment {
  /** Loads everything anew (runtime.cjs). */
  isAlone = true;

  constructor(...given) {
    const { createContext } = vm;
    // Older versions of Node cannot.
    const plain = vm.constants?.DONT_CONTEXTIFY;
    if (plain !== undefined) vm.createContext = () => createContext(plain);
    try {
      super(...given);
    } finally {
      vm.createContext = createContext;
    }
  }
}

/** Own properties of the global object, by key. */
const propertiesOf = (global) => new Map(Reflect.ownKeys(global).map((key) => [key, Object.getOwnPropertyDescriptor(global, key)]));

/** The realm of this worker and how its first file found it. */
let realm;

function realmBy(given) {
  const environment = new OrdinaryGlobals(...given);
  const { process } = environment.global;
  return { environment, globals: propertiesOf(environment.global), variables: { ...process.env }, exit: process.exit };
}

/**
 * One realm for all files of a worker, so that what they have in common - the add-on, the host, its grid - is loaded and compiled once. What a file
 * leaves on the global object, in the environment variables or on the clock is taken away after it.
 */
class SharedRealm {
  isAlone = false;

  constructor(...given) {
    realm ??= realmBy(given);
    const { context, global, moduleMocker, fakeTimers, fakeTimersModern } = realm.environment;
    Object.assign(this, { context, global, moduleMocker, fakeTimers, fakeTimersModern });
  }

  async setup() {}

  async teardown() {
    this.fakeTimers.useRealTimers();
    this.fakeTimersModern.useRealTimers();
    for (const key of Reflect.ownKeys(this.global)) {
      const before = realm.globals.get(key);
      if (before === undefined) Reflect.deleteProperty(this.global, key);
      else if ('value' in before && before.value !== this.global[key]) Reflect.defineProperty(this.global, key, before);
    }
    const { process } = this.global;
    process.exit = realm.exit;
    for (const name of Object.keys(process.env)) if (!(name in realm.variables)) delete process.env[name];
    Object.assign(process.env, realm.variables);
  }

  /** What `work` puts on the global object stays there: a library that is loaded once cannot do it again. */
  keepingGlobals(work) {
    const before = new Set(Reflect.ownKeys(this.global));
    try {
      return work();
    } finally {
      for (const [key, property] of propertiesOf(this.global)) if (!before.has(key)) realm.globals.set(key, property);
    }
  }

  exportConditions() {
    return realm.environment.exportConditions();
  }

  getVmContext() {
    return this.context;
  }
}

/** A file that tampers with a library says `@alone` at its top, and has a realm and modules of its own. */
module.exports = function environmentOf(...given) {
  return given[1].docblockPragmas.alone === undefined ? new SharedRealm(...given) : new OrdinaryGlobals(...given);
};
