// How the test files of a worker load modules: the add-on, the host and libraries once for all of them, tests and their helpers anew for each.

const { join, sep } = require('node:path');
const Runtime = require('jest-runtime').default;

const root = join(__dirname, '..');
const shared = ['src', 'host', 'node_modules'].map((folder) => join(root, folder) + sep);
/** What knows which test is running belongs to one file. */
const ofJest = /node_modules\/(@jest\/|jest|expect)/;

/** Loads what is shared: another runtime of Jest, which ends with the worker only. */
let keeper;

module.exports = class SharingRuntime extends Runtime {
  #environment;
  #makeKeeper;
  #isAlone;

  constructor(...given) {
    super(...given);
    const [config, environment, resolver, transformer, , coverage, path, globalConfig] = given;
    this.#environment = environment;
    this.#makeKeeper = () => new Runtime(config, environment, resolver, transformer, new Map(), coverage, path, globalConfig);
    // In watch mode a worker sees files change.
    this.#isAlone = environment.isAlone || globalConfig.watch || globalConfig.watchAll;
  }

  requireModule(from, name, options, isActual) {
    if (!this.#isShared(from, name, options)) return super.requireModule(from, name, options, isActual);
    keeper ??= this.#makeKeeper();
    return this.#environment.keepingGlobals(() => keeper.requireModule(from, name));
  }

  isolateModules(work) {
    const before = this.#isAlone;
    this.#isAlone = true;
    try {
      super.isolateModules(work);
    } finally {
      this.#isAlone = before;
    }
  }

  /** By the path of the compiled module; the keeper's are there too, for the lines of a stack. */
  getSourceMaps() {
    const own = super.getSourceMaps();
    const kept = () => keeper?.getSourceMaps() ?? new Map();
    return { get: (path) => own.get(path) ?? kept().get(path), [Symbol.iterator]: () => new Map([...kept(), ...own]).entries() };
  }

  #isShared(from, name, options) {
    if (this.#isAlone || name === undefined || options?.isInternalModule || this._resolution.isCoreModule(name)) return false;
    const path = this._resolution.resolveCjs(from, name);
    return shared.some((folder) => path.startsWith(folder)) && !ofJest.test(path);
  }
};
