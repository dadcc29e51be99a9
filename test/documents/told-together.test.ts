// Deliverables of one episode and day are one line of a mail, which names what is not ready.

import { expect, test } from '@jest/globals';
import { mailOf } from '../../src/documents/mail';
import { planRun } from '../../src/office/digest/run';
import { todayView } from '../../src/office/digest/today';
import type { Values } from '../../src/schema/values/value';
import { deliverables } from '../../src/tables/deliveries/deliverables';
import { catalogWith, runOn, tabOf } from '../office/production';
import { context } from './mail-context';

const catalog = catalogWith({ manager: '' });
const rows = (episode: string, count: number, ready: number, more: Values = {}): readonly Values[] =>
  Array.from({ length: count }, (_none, at) => ({
    ...{ id: `${episode}-${at + 1}`, deliverable: `Thing ${at + 1}`, forWhom: 'Kestrel', episode, owner: 'Jo Rey', due: '2026-04-03' },
    ...{ status: at < ready ? 'Ready' : 'Preparing', ...more },
  }));

function josMail(all: readonly Values[], day: '2026-03-30' | '2026-04-07' = '2026-03-30') {
  const { digests } = planRun({ ...runOn(day, { catalog }), reads: [tabOf(deliverables, all, catalog)], startedOn: '2026-03-01' });
  const digest = digests.find(({ to }) => to === 'jo@example.com');
  if (!digest) throw new Error('no mail');
  return mailOf(digest, context);
}

test('EP104: 14 due Fri 3 Apr, 6 not ready', () => {
  const { text, html, subject } = josMail([...rows('EP104', 14, 8), ...rows('EP105', 2, 0)]);
  expect(text).toContain('EP104: 14 due Fri 3 Apr, 6 not ready: Thing 10, Thing 11, Thing 12, Thing 13, Thing 14, Thing 9.');
  expect(html).toContain('14 due Fri 3 Apr, 6 not ready');
  // Two are told one by one, and all of them are counted.
  expect(text).toContain('EP105-2');
  expect(subject).toContain('16 this week');
});

test('what is late says since when', () => {
  const { text } = josMail(rows('EP104', 3, 3), '2026-04-07');
  expect(text).toContain('EP104: 3 due Fri 3 Apr, 2 working days late, all ready.');
});

test('of 40 that are not ready twenty are named', () => {
  expect(josMail(rows('EP104', 40, 0)).text).toMatch(/40 due Fri 3 Apr, 40 not ready: Thing 1, .*Thing 27 and 20 more\./);
});

test('Today has a line for each, with what it is told together by', () => {
  const { sections } = todayView([tabOf(deliverables, rows('EP104', 3, 1), catalog)], catalog, '2026-03-30');
  expect(sections.week.map(({ together }) => together)).toEqual([
    { name: 'EP104', when: 'due Fri 3 Apr', isReady: true },
    { name: 'EP104', when: 'due Fri 3 Apr', isReady: false },
    { name: 'EP104', when: 'due Fri 3 Apr', isReady: false },
  ]);
});

test('hostile episodes and names are escaped', () => {
  const { html } = josMail(rows('<b>x</b>', 3, 0, { deliverable: '<i>y</i>' }));
  expect(html).not.toContain('<b>x</b>');
  expect(html).not.toContain('<i>y</i>');
});
