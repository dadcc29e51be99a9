// What reaches Google, by the real clasp in a temporary copy: exactly dist/, with five scopes, and never by accident.

import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { ROOT } from '../structure/source-tree';
import { distFile } from './dist';

const FILES = ['Code.js', 'Sidebar.html', 'appsscript.json'];
const SCOPES = ['spreadsheets.currentonly', 'script.container.ui', 'script.send_mail', 'script.scriptapp', 'userinfo.email'];

let copy: string;

beforeEach(() => {
  copy = mkdtempSync(join(tmpdir(), 'routesheet-push-'));
  for (const name of ['build.mjs', 'package.json', 'dist', '.clasp.json']) cpSync(join(ROOT, name), join(copy, name), { recursive: true });
  symlinkSync(join(ROOT, 'node_modules'), join(copy, 'node_modules'));
});

afterEach(() => rmSync(copy, { recursive: true }));

function claspSettings(settings: object): void {
  writeFileSync(join(copy, '.clasp.json'), JSON.stringify(settings));
}

function runs(command: string, ...args: readonly string[]): { readonly status: number | null; readonly out: string; readonly err: string } {
  const { status, stdout, stderr } = spawnSync(command, args, { cwd: copy, encoding: 'utf8' });
  return { status, out: stdout, err: stderr };
}

test('dist holds exactly three files', () => {
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
