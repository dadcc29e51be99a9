// Whom the workbook can be made to mail, and as whom: by a cell, a request or somebody who may only look.

import { describe, expect, test } from '@jest/globals';
import { coordinator, type Desk, succeeded } from '../../journeys/support/desk';
import { deskWithMailsDue, dueToday, mailedTo, oClock, ticksUntil } from '../support/due-today';
import { request } from '../support/request';

const hostileNames = ['"Ben Ode" <ben@example.com>', 'CEO <ceo@bank.example>\r\nBcc: eve@evil.example', 'x'.repeat(500), '\u202eevil'];

describe('who is mailed', () => {
  test('is somebody of the People tab or the account itself, whatever stands in the rows', () => {
    const desk = deskWithMailsDue();
    const headings = (desk.values('Assets')[0] ?? []).map(String);
    for (const heading of ['Rig by', 'Notes', 'Link', 'Name']) {
      const letter = String.fromCharCode(65 + headings.indexOf(heading));
      desk.host.edit('Assets', `${letter}3`, [['eve@evil.example']]);
    }
    ticksUntil(desk, oClock(9)).map(succeeded);
    expect(desk.mails.length).toBeGreaterThan(0);
    const reached = desk.mails.flatMap(({ to, cc, bcc }) => [...to, ...cc, ...bcc]);
    expect(reached.filter((address) => ![...dueToday, coordinator].includes(address))).toEqual([]);
  });

  test('is never an address that a request names', () => {
    const desk = deskWithMailsDue();
    for (const method of ['sendTest', 'sendNow', 'preview', 'turnOn']) {
      desk.host.run('rpc', [request(method, { to: 'eve@evil.example', everybody: true, address: 'eve@evil.example' }, method)]);
    }
    const of = { letter: 'mail', table: 'deliveries', id: 'DEL-001' };
    const delivery = { title: 'Turnover', direction: 'Out', partner: 'eve@evil.example', contact: 'eve@evil.example', due: '2026-03-02' };
    desk.rpc('add', { table: 'deliveries', rows: [{ ...delivery, copies: 'eve@evil.example' }] });
    for (const to of ['eve@evil.example', 'ben@example.com,eve@evil.example', 'ben@example.com\r\nBcc: eve@evil.example']) {
      for (const cc of [[], ['eve@evil.example']]) {
        const mail = { to, cc, subject: 'x', text: 'x' };
        desk.host.run('rpc', [request('sendLetter', { of, mail, way: 'send', paper: 'alone', sure: true }, `${to}${cc.length}`)]);
      }
    }
    expect(mailedTo(desk).filter((to) => to.includes('evil'))).toEqual([]);
    expect(desk.mails.flatMap(({ cc, bcc }) => [...cc, ...bcc])).toEqual([]);
  });
});

describe('the sender', () => {
  test.each(hostileNames)('is the account, and its name cannot pass for an address or end a line: %j as the production', (name) => {
    const desk = deskWithMailsDue();
    desk.host.edit('Settings', 'B2', [[name]]);
    ticksUntil(desk, oClock(9)).map(succeeded);
    expect(desk.mails.length).toBe(4);
    for (const { from, senderName } of desk.mails) {
      expect(from).toBe(coordinator);
      expect(senderName).toMatch(/^[^<>@"\r\n\u202e]{1,60} production$/u);
    }
  });

  test('stays the account that turned the reminders on when another editor is at the keyboard', () => {
    const desk = deskWithMailsDue();
    desk.host.user = 'ben@example.com';
    expect(desk.refusal('sendNow', {}).code).toBe('denied');
    ticksUntil(desk, oClock(9)).map(succeeded);
    expect(new Set(desk.mails.map(({ from }) => from))).toEqual(new Set([coordinator]));
  });
});

describe('somebody who may only look at the file', () => {
  function viewed(): Desk {
    const desk = deskWithMailsDue();
    desk.host.setViewer('eve@example.com', true);
    desk.host.user = 'eve@example.com';
    return desk;
  }

  test.each([
    ['add', { table: 'assets', rows: [{ name: 'Mine' }] }],
    ['save', { table: 'assets', id: 'CH_1', loaded: { notes: null }, changes: { notes: 'Mine' } }],
    ['sendNow', {}],
  ])('changes no cell and mails nobody by %s', (method, input) => {
    const desk = viewed();
    const before = JSON.stringify(desk.host.book.snapshot());
    const result = succeeded(desk.host.run('rpc', [request(method, input, 'key')]));
    expect(String(result.value)).toContain('"code":"denied"');
    expect(JSON.stringify(desk.host.book.snapshot())).toBe(before);
    expect(desk.mails).toEqual([]);
  });
});
