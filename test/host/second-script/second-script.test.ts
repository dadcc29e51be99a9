// The host serves any bound script: here a lending book for a library, opened, edited, run by the clock and copied.

import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import type { Host, OutgoingMail } from '../../../host/api';
import { fixedClock } from '../../../host/engine/clock';
import { openHost } from '../../../host/engine/open-host';
import { loadProject } from '../../../host/engine/project/project';

const project = loadProject(join(__dirname, 'project'));
const HOUR = 3_600_000;

/** Monday, 2 March 2026, 08:00 in London. */
const monday = Date.UTC(2026, 2, 2, 8);

interface Library {
  readonly host: Host;
  readonly mails: OutgoingMail[];
}

function library(): Library {
  const mails: OutgoingMail[] = [];
  const deliver = (mail: OutgoingMail): void => void mails.push(mail);
  const host = openHost({ project, clock: fixedClock(monday), zone: 'Europe/London', locale: 'en_GB', user: 'ana@example.com', deliver });
  host.open();
  return { host, mails };
}

function ready(): Library {
  const made = library();
  made.host.menu(['Set up']);
  return made;
}

function cells(host: Host, range = { top: 0, left: 0, bottom: 3, right: 3 }): string[][] {
  return host.book.cells.displays(host.book.tabs.named('Lending')?.id ?? '', range);
}

describe('a second script', () => {
  test('is read whole, with its pages by path', () => {
    expect(project.scripts.map(({ name }) => name)).toEqual(['book', 'reminders']);
    expect(Object.keys(project.pages)).toEqual(['pages/help']);
  });

  test('builds its menu when the file opens, at no cost', () => {
    const { host } = library();
    const submenu = { caption: 'Reports', items: [{ kind: 'item', caption: 'Show overdue', function: 'showOverdue' }] };
    const items = [{ kind: 'item', caption: 'Set up', function: 'setUp' }, { kind: 'separator' }, { kind: 'menu', menu: submenu }];
    expect(host.menus).toEqual([{ caption: 'Lending', items }]);
    expect(host.executions).toMatchObject([{ function: 'onOpen', trigger: 'open', roundTrips: 0, error: null }]);
  });

  test('sets up its tab and its trigger once', () => {
    const { host } = ready();
    expect(host.menu(['Lending', 'Set up'])).toMatchObject({ ok: true });
    expect(cells(host)[0]).toEqual(['Title', 'Lent to', 'Due', 'Changed']);
    expect(host.triggers).toMatchObject([{ function: 'remind', owner: 'ana@example.com', every: 'every hour' }]);
    expect(host.toasts.map(({ title, message }) => [title, message])).toEqual(Array(2).fill(['Lending', 'Ready.']));
  });

  test('answers its page', () => {
    const { host } = ready();
    expect(host.run('lend', ['Heidi', 'Bo', 7])).toMatchObject({ value: { title: 'Heidi', due: '2026-03-09T08:00:00.000Z' } });
    expect(cells(host)[1]?.slice(0, 2)).toEqual(['Heidi', 'Bo']);
    expect(host.run('secret_', [])).toMatchObject({ ok: false, error: { message: 'Script function not found: secret_' } });
  });

  test('stamps what a person types, and hears nothing of what it writes itself', () => {
    const { host } = ready();
    host.edit('Lending', 'A2', [['Heidi', 'Bo']]);
    host.edit('Lending', 'B2', [['Cleo']]);
    host.edit('Lending', 'B2', [['']]);
    expect(host.executions.map((execution) => execution.function)).toEqual(['onOpen', 'setUp', 'onEdit', 'onEdit', 'onEdit']);
    expect(cells(host)[1]).toEqual(['Heidi', '', '', '2026-03-02 08:00 ana@example.com Cleo > -']);
  });

  test('mails once a day by the clock, as the one who set it up', () => {
    const { host, mails } = ready();
    host.run('lend', ['Heidi', 'Bo', 1]);
    host.user = 'bo@example.com';
    const ran = host.moveTo(monday + 48 * HOUR);
    expect(ran).toHaveLength(48);
    expect(ran.every(({ ok }) => ok)).toBe(true);
    expect(mails).toMatchObject([{ from: 'ana@example.com', to: ['desk@example.com'], subject: '1 overdue', text: 'Heidi: Bo' }]);
    expect(new Date(mails[0]?.at ?? 0).toISOString()).toMatch(/^2026-03-0[34]T/);
  });

  test('shows a page made from a template, escaped where it asks for it', () => {
    const { host } = ready();
    host.run('lend', ['<Heidi>', '<b>Bo</b>', -1]);
    expect(host.menu(['Reports', 'Show overdue'])).toMatchObject({ ok: true });
    expect(host.panel).toMatchObject({ kind: 'sidebar', title: 'Overdue', serial: 1, width: null });
    expect(host.panel?.html).toContain('<ul><li>&#60;Heidi&#62;: <b>Bo</b></li></ul>');
    expect(host.panel?.html).toContain('Write the name into <b>Lent to</b>.');
  });

  test('survives a restart whole, and a copy keeps the cells only', () => {
    const { host } = ready();
    host.run('lend', ['Heidi', 'Bo', 7]);
    const again = openHost({
      project,
      clock: fixedClock(monday),
      zone: 'Etc/UTC',
      locale: 'en_US',
      user: 'ana@example.com',
      deliver: () => {},
      saved: JSON.parse(JSON.stringify(host.save())) as ReturnType<Host['save']>,
    });
    expect(cells(again)).toEqual(cells(host));
    expect(again.triggers).toEqual(host.triggers);
    expect([again.book.zone, again.book.locale]).toEqual(['Europe/London', 'en_GB']);
    const copy = host.copy();
    expect(cells(copy)).toEqual(cells(host));
    expect([copy.triggers, copy.executions, copy.menus]).toEqual([[], [], []]);
  });

  test('says what is there when a menu item is not', () => {
    expect(() => library().host.menu(['Nope'])).toThrow('There are: Lending > Set up, Lending > Reports > Show overdue.');
  });
});
