// A rule and a section of its own as somebody would add them: the rule's file, its lines in the index and the section's entry, applied to a copy of the source, compiled, built
// and run. Today, its counts, the mail of whoever has to act and the coordinator's figures must follow by themselves.

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { SectionKey } from '../../src/schema/section';
import { Desk } from './support/desk';
import { setting } from './support/grid-hands';
import { added, datesNaming, mornings } from './support/mailroom';
import { builtPatched } from './support/one-more-table';
import { compilerSays, filesOf } from './support/patching';

const folder = mkdtempSync(join(tmpdir(), 'patched-rule-'));
let desk: Desk;

beforeAll(() => {
  desk = new Desk({ project: builtPatched(folder, 'locations', 'rents') });
  desk.menu('Workbook', 'Set up workbook');
  added(desk, 'people', { name: 'Ana Ruiz', email: 'ana@example.com' }, { name: 'Ben Ode', email: 'ben@example.com' });
  setting(desk, 'Coordinator', 'Ana Ruiz');
  desk.rpc('turnOn', { everybody: false });
  const barn = { name: 'Barn', kind: 'Street', keeper: 'Ben Ode', rentedUntil: '2026-03-20' };
  added(desk, 'locations', barn, { ...barn, name: 'Mill', rentedUntil: '2026-06-30' });
});
afterAll(() => rmSync(folder, { recursive: true }));

test('a rule and its section are three files, and compile', () => {
  expect(filesOf('rents')).toEqual(['src/office/rules/index.ts', 'src/office/rules/rent.ts', 'src/schema/section.ts']);
  expect(compilerSays(folder, 'src', 'sidebar')).toBe('');
});

test('the line stands in Today under its section, with what it says', () => {
  const { view } = desk.rpc('open', {});
  const lines = view.sections['rents' as SectionKey];
  expect(lines.map(({ name, people, words, due }) => [name, people, words, due])).toEqual([
    ['Barn', ['Ben Ode'], 'rented until Fri 20 Mar', '2026-03-20'],
  ]);
});

test('its holder is told at once and every five working days, under the section’s title, until it ends', () => {
  const mails = mornings(desk, '2026-03-31');
  const told = mails.filter(({ to, text }) => to.includes('ben@example.com') && text.includes('RENTS THAT END'));
  expect(datesNaming(told, 'ben@example.com', 'Barn')).toEqual(['2026-03-02', '2026-03-09', '2026-03-16']);
  expect(told[0]?.text).toContain('  Barn (LOC-001). Rented until Fri 20 Mar: extend it, or give it back.');
  expect(told[0]?.subject).toContain('1 ending');
  expect(told[0]?.text).toContain('when a rent ends');
  expect(mails.some(({ text }) => text.includes('Rented until Tue 30 Jun'))).toBe(false);
});

test('the coordinator has it among the figures', () => {
  const [first] = desk.mails.filter(({ to }) => to.includes('ana@example.com'));
  expect([first?.subject, first?.text]).toEqual([expect.stringContaining('1 ending'), expect.stringContaining('1 rented and ending')]);
});
