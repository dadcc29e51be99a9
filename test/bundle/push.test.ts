// What reaches Google, by the real clasp in a temporary copy: exactly dist/, with five scopes, and never by accident.

import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { ROOT } from '../structure/source-tree';
import { distFile } from './dist';

const FILES = ['Code.js', 'Languages.html', 'Sidebar.html', 'appsscript.json'];
const SCOPES = ['spreadsheets.currentonly', 'script.container.ui', 'script.send_mail', 'script.scriptapp', 'userinfo.email'];

let copy: string;

beforeEach(() => {
  copy = mkdtempSync(join(tmpdir(), 'routesheet-push-'));
  for (const name of ['build.mjs', 'package.json', 'dist', 'dist-proof', '.clasp.json', '.clasp-proof.json'])
    cpSync(join(ROOT, name), join(copy, name), { recursive: true });
  symlinkSync(join(ROOT, 'node_modules'), join(copy, 'node_modules'));
});

afterEach(() => rmSync(copy, { recursive: true }));

function claspSettings(settings: object, name = '.clasp.json'): void {
  writeFileSync(join(copy, name), JSON.stringify(settings));
}

function runs(command: string, ...args: readonly string[]): { readonly status: number | null; readonly out: string; readonly err: string } {
  const { status, stdout, stderr } = spawnSync(command, args, { cwd: copy, encoding: 'utf8' });
  return { status, out: stdout, err: stderr };
}

test('dist holds exactly four files', () => {
  expect(readdirSync(join(ROOT, 'dist')).sort()).toEqual(FILES);
});

test('clasp would push exactly the files of dist', () => {
  claspSettings({ rootDir: 'dist', scriptId: 'a-script-of-nobody' });
  const { out } = runs('npx', 'clasp', 'show-file-status', '--json');
  const { filesToPush } = JSON.parse(out) as { filesToPush: string[] };
  expect(filesToPush.sort()).toEqual(FILES.map((name) => `dist/${name}`));
});

test('the script asks for exactly five permissions', () => {
  const { oauthScopes, runtimeVersion } = JSON.parse(distFile('appsscript.json')) as { oauthScopes: string[]; runtimeVersion: string };
  expect(oauthScopes).toEqual(SCOPES.map((scope) => `https://www.googleapis.com/auth/${scope}`));
  expect(runtimeVersion).toBe('V8');
});

test('the settings as shipped name no script, and a push says what to do first', () => {
  const { status, err } = runs('npm', 'run', 'push');
  expect(status).toBe(1);
  expect(err).toContain('.clasp.json has no "scriptId" yet');
  expect(err).toContain('create-script');
});

test('a push is refused when clasp would send the whole repository', () => {
  claspSettings({ rootDir: '', scriptId: 'a-script-of-nobody' });
  const { status, err } = runs('npm', 'run', 'push');
  expect(status).toBe(1);
  expect(err).toContain('"rootDir": "dist"');
});

describe('the proof', () => {
  const PROOF_FILES = ['Code.js', 'Measure.html', 'Page.html', 'Sidebar.html', 'appsscript.json'];

  test('is exactly what clasp would push with its settings', () => {
    claspSettings({ rootDir: 'dist-proof', scriptId: 'a-proof-of-nobody' }, '.clasp-proof.json');
    const { out } = runs('npx', 'clasp', '-P', '.clasp-proof.json', 'show-file-status', '--json');
    const { filesToPush } = JSON.parse(out) as { filesToPush: string[] };
    expect(filesToPush.sort()).toEqual(PROOF_FILES.map((name) => `dist-proof/${name}`));
  });

  test('asks for no permission beyond those of the add-on, and shows the page of the add-on as it is', () => {
    const read = (path: string) => readFileSync(join(ROOT, path), 'utf8');
    expect(JSON.parse(read('dist-proof/appsscript.json')).oauthScopes).toEqual(JSON.parse(read('dist/appsscript.json')).oauthScopes);
    expect(read('dist-proof/Sidebar.html')).toBe(read('dist/Sidebar.html'));
  });

  test('is not pushed without a script, from another folder, or over the add-on', () => {
    const refused = () => runs('npm', 'run', 'proof', '--', '--push');
    expect(refused()).toMatchObject({ status: 1, err: expect.stringContaining('.clasp-proof.json has no "scriptId" yet') });
    claspSettings({ rootDir: '', scriptId: 'a-proof-of-nobody' }, '.clasp-proof.json');
    expect(refused()).toMatchObject({ status: 1, err: expect.stringContaining('"rootDir": "dist-proof"') });
    claspSettings({ rootDir: 'dist', scriptId: 'the-same' });
    claspSettings({ rootDir: 'dist-proof', scriptId: 'the-same' }, '.clasp-proof.json');
    expect(refused()).toMatchObject({ status: 1, err: expect.stringContaining('names the same script as .clasp.json') });
    expect(runs('npm', 'run', 'push')).toMatchObject({
      status: 1,
      err: expect.stringContaining('names the same script as .clasp-proof.json'),
    });
  });
});
