// The client half as Google will serve it: one page, nothing that its servers mangle.

import { expect, test } from '@jest/globals';
import { parseSync } from '@swc/core';
import { distFile } from './dist';

const page = distFile('Sidebar.html');
const scripts = [...page.matchAll(/<script>([\s\S]*?)<\/script>/g)].map(([, text]) => text ?? '');

test('it holds no back-tick: Google strips what looks like a comment inside one', () => {
  expect(page).not.toContain('`');
});

test('it holds no scriptlet', () => {
  expect(page).not.toContain('<?');
});

test('its one script is whole: nothing in it closes the element early', () => {
  expect(scripts).toHaveLength(1);
  expect(() => parseSync(scripts[0] ?? '', { syntax: 'ecmascript' })).not.toThrow();
});

test('it loads nothing from elsewhere', () => {
  expect(page).not.toMatch(/<(?:script|link|img|iframe)[^>]+(?:src|href)=/);
  expect(page).not.toMatch(/@import|url\((?!["']?data:)/);
});

test('it is within its budget of 200 KB', () => {
  expect(Buffer.byteLength(page)).toBeLessThanOrEqual(200 * 1024);
});
