// The documents: what is generated is up to date, what is promised about permissions is what is asked, and links lead somewhere.

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { referencePage } from '../docs/reference-page';
import { headingIn } from '../docs/rule-words';
import { viewsPage } from '../docs/views-page';
import { platformId } from '../src/proof/fact';
import { allFacts } from '../src/proof/facts/all-facts';
import { untried } from '../src/proof/facts/untried';
import { allProbes } from '../src/proof/probes/all-probes';
import { tableOf } from '../src/schema/workbook';
import { workbook } from '../src/tables';
import { filesUnder } from './structure/files-under';

const ROOT = resolve(__dirname, '..');

function textOf(path: string): string {
  return readFileSync(join(ROOT, path), 'utf8');
}

function pagesIn(folder: string): string[] {
  return readdirSync(join(ROOT, folder), { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory() ? pagesIn(join(folder, entry.name)) : entry.name.endsWith('.md') ? [join(folder, entry.name)] : [],
  );
}

const pages = ['README.md', 'CONTRIBUTING.md', 'CHANGELOG.md', ...pagesIn('docs')];

/** Targets of Markdown links and pictures that are files of ours. */
function linksIn(page: string): string[] {
  return [...textOf(page).matchAll(/\]\(([^)\s]+)\)/g)]
    .map(([, target = '']) => target.replace(/#.*$/, ''))
    .filter((target) => target !== '' && !/^[a-z]+:/.test(target));
}

describe('the reference page', () => {
  test('says what the declarations say: run `npm run docs` when it does not', () => {
    expect(textOf('docs/reference.md')).toBe(referencePage(workbook));
    expect(textOf('docs/views.md')).toBe(viewsPage(workbook));
  });

  test('names a column by its heading, also a part of a step', () => {
    const [deliveries, assets] = [tableOf(workbook, 'deliveries'), tableOf(workbook, 'assets')];
    expect(headingIn(deliveries, 'backBy')).toBe('Back by');
    expect(headingIn(assets, 'due')).toBe('Step due');
  });
});

describe('the permissions page', () => {
  test('explains exactly the scopes that the manifest asks for', () => {
    const manifest: { oauthScopes: string[] } = JSON.parse(textOf('appsscript.json'));
    const asked = manifest.oauthScopes.map((scope) => scope.replace('https://www.googleapis.com/auth/', ''));
    const explained = [...textOf('docs/permissions.md').matchAll(/^### `([^`]+)`$/gm)].map(([, scope]) => scope);
    expect(explained.sort()).toEqual(asked.sort());
  });
});

describe('the page on publishing', () => {
  const page = textOf('docs/publishing.md');
  const manifest: { oauthScopes: string[] } = JSON.parse(textOf('appsscript.json'));

  test('gives a reason for exactly the scopes that the manifest asks for', () => {
    const reasons = [...page.matchAll(/^### `([^`]+)`\n\n(.+)$/gm)].map(([, scope, reason = '']) => ({
      scope,
      isReason: reason.length > 60,
    }));
    expect(reasons).toEqual(manifest.oauthScopes.map((scope) => ({ scope: scope.replace(/^.*\/auth\//, ''), isReason: true })));
  });

  test.each([
    ['Name', 50],
    ['Short description', 200],
    ['Detailed description', 16_000],
  ])('has a %s of %i characters at most, as it says', (name, most) => {
    const [, told = '', quoted = ''] =
      new RegExp(`^\\*\\*${name}\\*\\* \\(([\\d,]+) characters at most\\)\\n\\n((?:>.*\\n)+)`, 'm').exec(page) ?? [];
    const text = quoted.replace(/^> ?/gm, '').trim();
    expect(Number(told.replace(',', ''))).toBe(most);
    expect(text.length).toBeGreaterThan(0);
    expect(text.length).toBeLessThanOrEqual(most);
  });

  test('promises nothing of the add-on that its manifest does not keep: an Editor add-on has no section of add-ons', () => {
    expect(Object.keys(manifest).sort()).toEqual(['dependencies', 'exceptionLogging', 'oauthScopes', 'runtimeVersion', 'timeZone']);
  });
});

describe('what we rely on in Google', () => {
  /** Cells of a line, by a bar that is no part of one. */
  const cellsOf = (line: string): string[] =>
    line
      .split(/(?<!\\)\|/)
      .slice(1, -1)
      .map((cell) => cell.trim());
  const lines = textOf('docs/platform.md')
    .split('\n')
    .filter((line) => /^\| \d/.test(line))
    .map(cellsOf);

  /** As the page says it: `script, hand`, or why nobody can. */
  const triedBy = (id: string): string => {
    const hows = new Set(allFacts.filter((fact) => platformId(fact) === id).map(({ how }) => how));
    const named = ['script', 'page', 'typing', 'waiting', 'hand'].filter((how) => hows.has(how as 'script'));
    return named.length > 0 ? named.join(', ') : `no: ${untried[id]}`;
  };

  test('says of each fact where it comes from, how sure it is, where it matters, how it is tried, and what Google showed', () => {
    expect(lines.filter((cells) => cells.length !== 7 || cells.includes('')).map(([id]) => id)).toEqual([]);
    expect(lines.map(([id = '', , , , , tried]) => `${id} ${tried}`)).toEqual(lines.map(([id = '']) => `${id} ${triedBy(id)}`));
  });

  test('has a line for each fact that the proof tries, and each only once', () => {
    const ids = lines.map(([id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect([...allFacts.map(platformId), ...Object.keys(untried)].filter((id) => !ids.includes(id))).toEqual([]);
    expect(Object.keys(untried).filter((id) => allFacts.some((fact) => platformId(fact) === id))).toEqual([]);
  });

  test('is tried by a script for exactly the facts that have a probe', () => {
    const byScript = allFacts.filter(({ how }) => how === 'script').map(({ id }) => id);
    expect(byScript.sort()).toEqual(Object.keys(allProbes).sort());
  });
});

describe('the page of promises', () => {
  /** Wrapped lines are one. */
  const flat = (text: string) => text.replace(/\s+/g, ' ');
  const cells = textOf('docs/promises.md')
    .split('\n')
    .filter((line) => line.startsWith('| ') && line.includes('`test/'))
    .map((line) =>
      line
        .slice(1, -1)
        .split(' | ')
        .map((cell) => cell.trim()),
    );
  const fileOf = (page: string) => (page === 'README' ? 'README.md' : `docs/${page}`);

  test('quotes sentences that stand on their pages, many of the README and the guide', () => {
    expect(cells.filter(({ length }) => length !== 3)).toEqual([]);
    expect(cells.filter(([page = '', words = '']) => !flat(textOf(fileOf(page))).includes(words))).toEqual([]);
    expect(cells.length).toBeGreaterThan(40);
  });

  test('names for each a test that is there', () => {
    const shown = cells.map(([, , by = '']) => /^`(test\/[\w/.-]+\.test\.tsx?)`: \*(.+)\*$/.exec(by) ?? [by]);
    const wrong = shown.filter(([, file = '', name = '']) => name === '' || !existsSync(join(ROOT, file)) || !textOf(file).includes(name));
    expect(wrong.map(([by]) => by)).toEqual([]);
  });

  test('has a line at least for every page of the guide', () => {
    const named = cells.map(([page = '']) => fileOf(page));
    expect(pagesIn('docs/guide').filter((page) => !named.includes(page))).toEqual([]);
  });
});

describe('the page on the local Google', () => {
  test('names for each thing that was put right tests that are there', () => {
    const [, table = ''] = textOf('docs/host.md').split('## Where it was put right');
    const lines = (table.split('\n## ')[0] ?? '').split('\n').filter((line) => line.includes('`test/'));
    const named = lines.map((line) => [...line.matchAll(/`(test\/[\w/.-]+)`: ((?:\*[^*]+\*(?:; )?)+)/g)]);
    const names = named
      .flat()
      .flatMap(([, file = '', all = '']) => [...all.matchAll(/\*([^*]+)\*/g)].map(([, name = '']) => ({ file, name })));
    expect(named.filter(({ length }) => length === 0)).toEqual([]);
    expect(names.filter(({ file, name }) => !existsSync(join(ROOT, file)) || !textOf(file).includes(name))).toEqual([]);
    expect(lines.length).toBeGreaterThan(15);
  });
});

describe('the pictures of the guide', () => {
  const images = readdirSync(join(ROOT, 'docs/images')).map((file) => file.replace(/\.png$/, ''));

  test('are each written by one test, under the name that they have there', () => {
    const texts = filesUnder(join(ROOT, 'test'))
      .filter((path) => /\.tsx?$/.test(path))
      .map((path) => readFileSync(path, 'utf8'));
    const written = texts.flatMap((text) => [...text.matchAll(/\bguidePicture\('([^']+)'\)/g)].map(([, name = '']) => name));
    expect(written.sort()).toEqual(images.sort());
  });

  test('are each shown by a page', () => {
    const shown = new Set(pages.flatMap((page) => linksIn(page).map((target) => join(dirname(page), target))));
    expect(images.filter((name) => !shown.has(`docs/images/${name}.png`))).toEqual([]);
  });
});

describe('every page', () => {
  test('links only to files that are there', () => {
    const broken = pages.flatMap((page) =>
      linksIn(page)
        .filter((target) => !existsSync(join(ROOT, dirname(page), target)))
        .map((target) => `${page}: ${target}`),
    );
    expect(broken).toEqual([]);
  });

  test('names only tests and sources that are there', () => {
    const named = pages.flatMap((page) =>
      [...textOf(page).matchAll(/`((?:test|src|sidebar|host|bench)\/[\w./-]+)`/g)].map(([, path = '']) => `${page}: ${path}`),
    );
    const isThere = (path: string) => ['', '.test.ts', '.ts'].some((end) => existsSync(join(ROOT, `${path.replace(/\/$/, '')}${end}`)));
    expect(named.filter((line) => !isThere(line.split(': ')[1] ?? ''))).toEqual([]);
    expect(named.length).toBeGreaterThan(80);
  });

  test('can be reached from the index or the README', () => {
    const seen = new Set(['README.md']);
    for (const page of seen) {
      for (const target of linksIn(page)) {
        const path = join(dirname(page), target);
        if (path.endsWith('.md') && existsSync(join(ROOT, path))) seen.add(path);
      }
    }
    expect(pages.filter((page) => !seen.has(page))).toEqual([]);
  });

  test('names only npm scripts that exist', () => {
    const { scripts }: { scripts: Record<string, string> } = JSON.parse(textOf('package.json'));
    const named = pages.flatMap((page) => [...textOf(page).matchAll(/npm (?:run )?([a-z]+)\b/g)].map(([, name = '']) => name));
    expect(named.filter((name) => !['ci', 'install'].includes(name) && !(name in scripts))).toEqual([]);
  });
});
