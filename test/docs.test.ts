// The documents: what is generated is up to date, what is promised about permissions is what is asked, and links lead somewhere.

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { referencePage } from '../docs/reference-page';
import { headingIn } from '../docs/rule-words';
import { tableOf } from '../src/schema/workbook';
import { workbook } from '../src/tables';

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
  });

  test('names a column by its heading, also a part of a step', () => {
    expect(headingIn(tableOf(workbook, 'deliveries'), 'backBy')).toBe('Back by');
    expect(headingIn(tableOf(workbook, 'assets'), 'due')).toBe('Step due');
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

describe('every page', () => {
  test('links only to files that are there', () => {
    const broken = pages.flatMap((page) =>
      linksIn(page)
        .filter((target) => !existsSync(join(ROOT, dirname(page), target)))
        .map((target) => `${page}: ${target}`),
    );
    expect(broken).toEqual([]);
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
