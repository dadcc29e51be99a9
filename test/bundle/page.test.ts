// The client half as Google will serve it: one page, nothing that its servers mangle.

import { expect, test } from '@jest/globals';
import { parseSync } from '@swc/core';
import { served } from '../../host/engine/services/served-page';
import { markCounts } from '../../sidebar/served/marks';
import { distFile } from './dist';

const page = distFile('Sidebar.html');
const scripts = [...page.matchAll(/<script>([\s\S]*?)<\/script>/g)].map(([, text]) => text ?? '');

test('nothing in it could be taken for a comment, a template or a scriptlet, nothing is beyond ASCII, no line is long', () => {
  expect(markCounts(page).map(({ name, count }) => `${name} ${count}`)).toEqual([
    ...['// 0', '/* 0', 'back-ticks 0', '<? 0', 'characters beyond ASCII 0', 'lines over 1,000 characters 0'],
  ]);
});

test('it comes through the strictest reading of Google’s servers as it is', () => {
  expect(served(page)).toBe(page);
  expect(served('<script>var a="http://x/"\nvar b</script>')).toBe('<script>var a="http:\nvar b</script>');
});

test('it says in one place where it opens', () => {
  expect(page.split('data-view="today"')).toHaveLength(2);
});

test('its one script is whole: nothing in it closes the element early', () => {
  expect(scripts).toHaveLength(1);
  expect(() => parseSync(scripts[0] ?? '', { syntax: 'ecmascript' })).not.toThrow();
});

test('it loads nothing from elsewhere', () => {
  expect(page).not.toMatch(/<(?:script|link|img|iframe)[^>]+(?:src|href)=/);
  expect(page).not.toMatch(/@import|url\((?!["']?data:)/);
});

test('it holds nothing that only the script goes by: what trackers call a column', () => {
  for (const words of ['Contractual due date', 'Reimbursed', 'Parcels and freight']) expect(page).not.toContain(words);
  expect(distFile('Code.js')).toContain('Contractual due date');
});

test('it is within its budget of 566 KB', () => {
  expect(Buffer.byteLength(page)).toBeLessThanOrEqual(566 * 1024);
});
