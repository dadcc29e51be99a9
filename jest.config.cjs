// Six projects, so that the inner loop can run the pure layers alone: `jest --selectProjects unit`.

/** TSX is a language of its own: in plain TS `<T>x` and `<T>(x) => y` must stay legal. */
function swc(syntax) {
  return [
    '@swc/jest',
    {
      jsc: {
        target: 'es2022',
        parser: syntax,
        transform: { react: { runtime: 'automatic', importSource: 'preact' } },
      },
      module: { type: 'commonjs' },
    },
  ];
}

/** Every project compiles the same way; Preact ships ES modules only, so it is compiled too. */
const shared = {
  rootDir: __dirname,
  // What is built, the pictures and what was installed need not be looked through.
  roots: ['bench', 'docs', 'host', 'sidebar', 'src', 'test'].map((folder) => `<rootDir>/${folder}`),
  testEnvironment: '<rootDir>/test/environment.cjs',
  runtime: '<rootDir>/test/runtime.cjs',
  // What build.mjs stamps in.
  globals: { __VERSION__: '0.0.0-test' },
  moduleFileExtensions: ['ts', 'tsx', 'mjs', 'js', 'cjs', 'json', 'node'],
  transform: {
    '\\.ts$': swc({ syntax: 'typescript' }),
    '\\.tsx$': swc({ syntax: 'typescript', tsx: true }),
    '\\.m?js$': swc({ syntax: 'ecmascript' }),
  },
  transformIgnorePatterns: ['/node_modules/(?!preact/)'],
};

/** A project of the test folders given; more options last. */
function project(displayName, folders, options = {}) {
  const testMatch = folders.map((folder) => `<rootDir>/test/${folder}/**/*.test.{ts,tsx}`);
  return { ...shared, displayName, testMatch, ...options };
}

/** One for all files with a browser, whichever of them run. */
const oneBrowser = { globalSetup: '<rootDir>/test/one-browser.cjs', globalTeardown: '<rootDir>/test/no-browser.cjs' };

const pureLayers = ['schema', 'tables', 'contract', 'workbook', 'adoption', 'office', 'documents', 'sample', 'actions', 'sidebar'];
const unit = project('unit', pureLayers);

module.exports = {
  // One more than the cores that CI has: tests with a browser or a killed server mostly wait. With four nothing is gained.
  maxWorkers: 3,
  testTimeout: 60_000,
  testSequencer: '<rootDir>/test/longest-first.cjs',
  reporters: ['default', '<rootDir>/test/reach-reporter.cjs'],
  projects: [
    { ...unit, testMatch: [...unit.testMatch, '<rootDir>/test/*.test.ts'] },
    // Pure too, but years and hundreds of workbooks long: not for the inner loop.
    project('models', ['models']),
    project('host', ['host']),
    project('bundle', ['bundle']),
    project('journeys', ['google', 'journeys', 'faults', 'bench', 'warehouse'], oneBrowser),
    project('browser', ['browser'], oneBrowser),
  ],
};
