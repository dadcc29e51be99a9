// The house rules that neither the compiler nor the linter holds: boundaries, sizes, names, and tests that test.

import { readdirSync, readFileSync } from 'node:fs';
import { basename, join, posix } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { BOUNDARIES, breachesIn } from './structure/boundaries';
import { figuresOf } from './structure/figures';
import { circlesIn, crowdedFolders, homonymsIn } from './structure/graph';
import { filesIn, ROOT, readSource, type SourceFile, sourcesIn } from './structure/source-tree';

const sources = sourcesIn('src', 'sidebar', 'host', 'bench', 'docs');
const tests = sourcesIn('test');
const all = [...sources, ...tests];

const ROOT_ENTRIES = [
  ...['.ci', '.clasp-proof.json', '.clasp.json', '.editorconfig', '.gitattributes', '.gitignore', '.npmrc', '.nvmrc'],
  ...['CHANGELOG.md', 'CONTRIBUTING.md', 'LICENSE', 'README.md'],
  ...['appsscript.json', 'biome.json', 'build.mjs', 'jest.config.cjs', 'package-lock.json', 'package.json', 'tsconfig.json'],
  ...['bench', 'docs', 'findings', 'host', 'sidebar', 'src', 'test'],
];

/** `path:line` of each line of the files that matches. */
function linesMatching(files: readonly SourceFile[], pattern: RegExp): string[] {
  return files.flatMap(({ path, text }) =>
    text.split('\n').flatMap((line, index) => (pattern.test(line) ? [`${path}:${index + 1} ${line.trim()}`] : [])),
  );
}

function placesOf(files: readonly SourceFile[], lines: (file: SourceFile) => readonly number[]): string[] {
  return files.flatMap((file) => lines(file).map((line) => `${file.path}:${line}`));
}

/** Layers that the compiler lets a layer see: the references of its tsconfig, as paths from the root. */
function referencesOf(layer: string): string[] {
  const own: Record<string, string> = { 'src/ports': 'src/ports.tsconfig.json', 'src/main': 'src/tsconfig.json' };
  const path = own[layer] ?? `${layer}/tsconfig.json`;
  const text = readFileSync(join(ROOT, path), 'utf8').replace(/^\s*\/\/.*$/gm, '');
  const { references } = JSON.parse(text) as { references: { path: string }[] };
  return references.map((reference) => posix.join(posix.dirname(path), reference.path).replace(/\.tsconfig\.json$/, '')).sort();
}

describe('boundaries', () => {
  test('every file imports only what its layer allows', () => {
    expect(sources.flatMap(breachesIn)).toEqual([]);
  });

  test('a wrong import is seen, whatever its form', () => {
    const file = readSource(
      'src/schema/example.ts',
      "import a from '../tables/x';\nexport * from '../office/y';\nconst z = import('node:fs');\nlet t: import('../ports').P;\nimport './own';",
    );
    expect(breachesIn(file)).toEqual([
      'src/schema/example.ts imports ../tables/x',
      'src/schema/example.ts imports ../office/y',
      'src/schema/example.ts imports node:fs',
      'src/schema/example.ts imports types of ../ports',
    ]);
  });

  test('documents may import types of the office but none of its functions', () => {
    const types = readSource('src/documents/a.tsx', "import type { Item } from '../office/item';\nimport { type B } from '../office/b';");
    const values = readSource('src/documents/a.tsx', "import { dueToday } from '../office/item';");
    expect([...breachesIn(types), ...breachesIn(values)]).toEqual(['src/documents/a.tsx imports ../office/item']);
  });

  test.each(BOUNDARIES.filter(({ layer }) => layer !== 'host'))('the compiler sees $layer as this test does', ({ layer, layers }) => {
    const named = layers.map((name) => name.replace(/^type /, ''));
    // The compiler knows whole layers: of one that gives its types, single files may be imported as they are.
    expect(referencesOf(layer)).toEqual(named.filter((name) => !named.some((other) => name.startsWith(`${other}/`))).sort());
  });

  test('only src/google, main.ts and the proof name a service of Google', () => {
    const services = /\b(SpreadsheetApp|MailApp|ScriptApp|PropertiesService|CacheService|LockService|HtmlService|Utilities|Session)\b/;
    const elsewhere = sources.filter(({ path }) => path.startsWith('src/') && !/^src\/(google\/|proof\/|main\.ts$)/.test(path));
    expect(linesMatching(elsewhere, services)).toEqual([]);
  });
});

describe('the house', () => {
  test('no two files import each other, by way of others or for types only', () => {
    expect(circlesIn(all)).toEqual([]);
  });

  test('a circle is seen', () => {
    const files = [
      ['a', "import './b';"],
      ['b', "import type { C } from './c';"],
      ['c', "export * from './a';"],
      ['d', "import './a';"],
    ] as const;
    expect(circlesIn(files.map(([name, text]) => readSource(`src/schema/${name}.ts`, text)))).toEqual([
      'src/schema/a src/schema/b src/schema/c',
    ]);
  });

  test('no name is exported by two files, but what Google calls in each of two scripts', () => {
    const scripts = /^on(?:Open|Edit): src\/main\.ts, src\/proof\/main\.ts$/;
    expect(homonymsIn(sources).filter((line) => !scripts.test(line))).toEqual([]);
  });

  test('a name that is exported twice is seen', () => {
    const files = [readSource('src/schema/a.ts', 'export const one = 1;'), readSource('host/b.ts', 'export async function one() {}')];
    expect(homonymsIn(files)).toEqual(['one: src/schema/a.ts, host/b.ts']);
  });

  test('constants are called as all else is, in the host and the tools too', () => {
    expect(linesMatching(sources, /^(?:export )?const [A-Z][A-Z0-9_]+\b/)).toEqual([]);
  });

  /** What runs the add-on may evaluate it once for many executions; the proof is a script of its own. */
  test('what changes at the top level of a module of the add-on is begun anew by each run', () => {
    const addOn = sources.filter(
      ({ path }) => path.startsWith('src/') && !path.startsWith('src/proof/') && !path.startsWith('src/warehouse/'),
    );
    expect(linesMatching(addOn, /^(?:export )?(?:let|var)\b/)).toEqual([]);
  });

  test('no folder holds more than 20 files', () => {
    expect(crowdedFolders([...all.map(({ path }) => path)], 20)).toEqual([]);
    expect(crowdedFolders(['src/a.ts', 'src/b.ts', 'src/c/d.ts'], 1)).toEqual(['src 2']);
  });
});

describe('types and lint', () => {
  test('there is no any and no non-null assertion', () => {
    expect(placesOf(all, (file) => file.anyLines)).toEqual([]);
    expect(placesOf(all, (file) => file.nonNullLines)).toEqual([]);
  });

  test('the checks are not switched off anywhere', () => {
    expect(linesMatching(all, /@ts-(?:ignore|nocheck)|(?:biome|eslint|prettier)[-](?:ignore|disable)/)).toEqual([]);
    expect(linesMatching(sources, /@ts-expect[-]error/)).toEqual([]);
  });

  test('any and a non-null assertion are seen', () => {
    const file = readSource('src/schema/a.ts', 'const a = 1;\nlet b: any;\nconst c = b!;');
    expect([file.anyLines, file.nonNullLines]).toEqual([[2], [3]]);
  });
});

describe('sizes', () => {
  test('no file is longer than 300 lines, no function longer than 50', () => {
    expect(all.filter(({ lines }) => lines > 300).map(({ path, lines }) => `${path} ${lines}`)).toEqual([]);
    expect(placesOf(sources, (file) => file.functions.filter(({ lines }) => lines > 50).map(({ line }) => line))).toEqual([]);
  });

  test('a function is as long as from its first line to its last', () => {
    const file = readSource('src/schema/a.ts', '// é\nfunction f() {\n  return 1;\n}\nconst g = (): number => 2;\n');
    expect(file.functions).toEqual([
      { name: 'f', line: 2, lines: 3 },
      { name: 'g', line: 5, lines: 1 },
    ]);
  });

  test('the figures are printed', () => {
    const figures = figuresOf(sources, tests);
    process.stdout.write(`${figures.join('\n')}\n`);
    expect(figures).toHaveLength(4);
  });
});

describe('names and order', () => {
  const paths = ['src', 'sidebar', 'host', 'bench', 'test'].flatMap(filesIn);

  test('the root holds exactly the files that the architecture names', () => {
    const ignored = readFileSync(join(ROOT, '.gitignore'), 'utf8')
      .split('\n')
      .map((line) => line.replace(/\/$/, ''));
    const entries = readdirSync(ROOT).filter((name) => name !== '.git' && !ignored.includes(name));
    expect(entries.sort()).toEqual([...ROOT_ENTRIES].sort());
  });

  test('files are named in kebab-case', () => {
    const names = paths.filter((path) => /\.(tsx?|css|js|mjs)$/.test(path));
    expect(names.filter((path) => !/^[a-z0-9]+(-[a-z0-9]+)*(\.test|\.d)?\.\w+$/.test(basename(path)))).toEqual([]);
  });

  test('no file is named for what could be anything', () => {
    expect(paths.filter((path) => /(^|[/-])(utils?|helpers?|common|managers?|misc)([-./]|$)/.test(path))).toEqual([]);
  });

  test('every file says in its first line what it is for', () => {
    expect(all.filter(({ text }) => !/^\/[/*]/.test(text)).map(({ path }) => path)).toEqual([]);
  });

  test('nothing is left for later', () => {
    expect(linesMatching(all, /\b(?:TO[D]O|FIX[M]E|XX[X])\b|not implemented ye[t]/)).toEqual([]);
  });
});

describe('tests', () => {
  const calls = tests.flatMap(({ path, testCalls }) => testCalls.map((call) => ({ ...call, place: `${path}:${call.line}` })));

  test('every test asserts something', () => {
    const silent = calls.filter(({ callee, source }) => /^(test|it)\b/.test(callee) && !/\b(expect|assert)\w*\s*[(.<]/.test(source));
    expect(silent.map(({ place }) => place)).toEqual([]);
  });

  test('no test is skipped, alone or left to write', () => {
    expect(calls.filter(({ callee }) => /\.(skip|only|todo|failing|skipIf)\b/.test(callee)).map(({ place }) => place)).toEqual([]);
  });

  test('what a change tries a sample of, the long run tries whole', () => {
    const { scripts } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as { scripts: Record<string, string> };
    const patterns = /--testPathPatterns (.*) --/.exec(scripts['test:full'] ?? '')?.[1]?.split(' ') ?? [];
    const sampling = tests.filter(({ path, text }) => path.includes('.test.') && /\/thoroughness['"]|process\.env\.FULL\b/.test(text));
    expect(sampling.length).toBeGreaterThan(20);
    expect(sampling.map(({ path }) => path).filter((path) => !patterns.some((pattern) => path.includes(pattern)))).toEqual([]);
    expect(patterns.filter((pattern) => !sampling.some(({ path }) => path.includes(pattern)))).toEqual([]);
  });

  test('a test without an assertion is seen, also in a table of cases', () => {
    const file = readSource('test/a.test.ts', "test.each([1])('x', () => {\n  run();\n});\ntest.skip('y', () => {});");
    expect(file.testCalls.map(({ callee, line }) => [callee, line])).toEqual([
      ['test.each', 1],
      ['test.skip', 4],
    ]);
  });
});
