// Texts that would be a formula, a tag or a header somewhere: they are stored, shown and mailed as what was typed.

import { describe, expect, test } from '@jest/globals';
import { emptyDesk, hours, mondayMorning, sampleDesk } from './support/desk';
import { cellOf, setting, slipped, tabNamed, typedRow } from './support/grid-hands';

const nasty = '<img src=x onerror="alert(1)">';
const rig = { 'steps/Rig/by': 'Ben Ode', 'steps/Rig/due': '2026-03-04', 'steps/Rig/status': 'WIP' };

/** What Monday's mails say of a workbook with that asset. */
function mondayMails(desk: ReturnType<typeof emptyDesk>) {
  desk.rpc('turnOn', { everybody: true });
  desk.host.moveTo(mondayMorning + hours(2));
  const mail = desk.mails.find(({ to }) => to.includes('ben@example.com'));
  if (!mail) throw new Error(`No mail to Ben among ${desk.mails.map(({ to }) => to.join())}`);
  return mail;
}

describe('text that begins like a formula', () => {
  const desk = emptyDesk();

  test.each([
    '=IMPORTXML("https://evil.example", "//a")',
    '=1+1',
    '+1',
    '-x',
    '@x',
    '\t=1+1',
    '\n=1+1',
    "'quoted",
    '＝1+1',
    '001',
    '2026-03-02',
    '50%',
    'TRUE',
  ])('%j saved from the form is stored as text and shown as typed', (text) => {
    const name = `Of ${JSON.stringify(text)}`;
    const { ids } = desk.rpc('add', { table: 'assets', rows: [{ name, notes: text, episode: text.trim() }] });
    const row = desk.rows('Assets').find((cells) => cells.ID === ids[0]);
    expect(row).toMatchObject({ Name: name, Notes: text });
    const notes = cellOf(desk, 'Assets', name, 'Notes');
    const at = Number(/\d+/.exec(notes)?.[0]) - 1;
    const { id } = tabNamed(desk, 'Assets');
    expect(desk.host.book.cells.formulas(id, { top: at, bottom: at, left: 0, right: 30 }).flat().filter(Boolean)).toEqual([]);
  });

  test('the same when an existing row is saved', () => {
    const { ids } = desk.rpc('add', { table: 'assets', rows: [{ name: 'Saved' }] });
    desk.rpc('save', { table: 'assets', id: String(ids[0]), loaded: {}, changes: { notes: '=HYPERLINK("https://evil.example")' } });
    expect(desk.rows('Assets').find((row) => row.Name === 'Saved')?.Notes).toBe('=HYPERLINK("https://evil.example")');
  });

  test('a name that begins so goes into the mail and into Sent mail as typed', () => {
    const own = emptyDesk();
    own.rpc('add', { table: 'assets', rows: [{ name: '=cmd|x', ...rig }] });
    expect(mondayMails(own).text).toContain('=cmd|x');
    const { id } = tabNamed(own, 'Sent mail');
    expect(own.host.book.cells.formulas(id, { top: 0, bottom: 5, left: 0, right: 10 }).flat().filter(Boolean)).toEqual([]);
  });
});

describe('<img onerror> in a name', () => {
  test('is text in the HTML mail and stands in the plain mail as typed', () => {
    const desk = emptyDesk();
    desk.rpc('add', { table: 'assets', rows: [{ name: nasty, notes: nasty, ...rig }] });
    const mail = mondayMails(desk);
    expect(mail.html).not.toContain('<img');
    expect(mail.html).toContain('&lt;img src=x onerror=');
    expect(mail.text).toContain(nasty);
  });

  test('reaches the sidebar as the text that it is, in every place that shows it', () => {
    const desk = emptyDesk();
    const { ids } = desk.rpc('add', { table: 'assets', rows: [{ name: nasty, ...rig }] });
    const opened = desk.rpc('open', {});
    expect(JSON.stringify(opened.view)).toContain(JSON.stringify(nasty).slice(1, -1));
    desk.rpc('select', { table: 'assets', id: String(ids[0]), column: 'name' });
    expect(desk.rpc('selected', {}).row?.name).toBe(nasty);
    const { mails } = desk.rpc('preview', { everybody: true });
    for (const { html } of mails) expect(html).not.toContain('<img');
  });

  test('in a person’s name, a partner, the production title and a list’s word as well', () => {
    const desk = emptyDesk();
    setting(desk, 'Production title', nasty);
    desk.rpc('add', { table: 'people', rows: [{ name: nasty, email: 'img@example.com' }] });
    desk.rpc('add', {
      table: 'deliveries',
      rows: [{ title: nasty, partner: nasty, direction: 'Out', due: '2026-03-04', owner: 'Ben Ode', contents: nasty }],
    });
    const { html } = mondayMails(desk);
    expect(html).not.toContain('<img');
  });
});

describe('javascript: in a link that was typed into the grid', () => {
  test('is no link in any mail, and the work itself is told', () => {
    const desk = sampleDesk();
    slipped(desk, 'Assets', 'CH_001', 'Link', 'javascript:alert(1)');
    desk.rpc('turnOn', { everybody: true });
    desk.host.moveTo(mondayMorning + hours(2));
    const mails = desk.mails.filter(({ text }) => text.includes('Lama'));
    expect(mails.length).toBeGreaterThan(0);
    for (const { html, text } of desk.mails) {
      expect(html).not.toContain('javascript:');
      expect(text).not.toContain('javascript:');
    }
  });
});

describe('CR/LF in a subject', () => {
  test('a production title with line breaks gives one line, and no header of its own', () => {
    const desk = emptyDesk();
    setting(desk, 'Production title', 'Show\r\nBcc: everybody@example.com');
    desk.rpc('add', { table: 'assets', rows: [{ name: 'Dragon', ...rig }] });
    const mail = mondayMails(desk);
    expect(mail.subject).toMatch(/^Show Bcc: everybody@example\.com/);
    for (const each of desk.mails) {
      expect(`${each.subject}${String(each.senderName)}${String(each.replyTo)}`).not.toMatch(/[\r\n]/);
      expect([...each.cc, ...each.bcc]).toEqual([]);
      expect(each.to).toHaveLength(1);
    }
  });

  test('a name with line breaks stays on one line of the mail', () => {
    const desk = emptyDesk();
    desk.rpc('add', { table: 'assets', rows: [{ name: 'Dragon\r\nSubject: hello', ...rig }] });
    expect(mondayMails(desk).text).toContain('Dragon Subject: hello');
  });

  test('an address with line breaks or with a second address in it is none', () => {
    const desk = emptyDesk();
    for (const [n, email] of ['x@example.com\r\nBcc: y@example.com', 'x@example.com,y@example.com'].entries()) {
      typedRow(desk, 'People', { Name: `Bad ${n}`, Email: email });
    }
    desk.rpc('add', {
      table: 'assets',
      rows: [
        { name: 'Dragon', ...rig },
        { name: 'Knight', ...rig, 'steps/Rig/by': 'Bad 0, Bad 1' },
      ],
    });
    mondayMails(desk);
    const addresses = desk.mails.flatMap(({ to }) => to);
    expect(addresses.filter((to) => /[xy]@/.test(to))).toEqual([]);
    expect(desk.mails.find(({ to }) => to.includes('ana@example.com'))?.text).toContain('Bad 0');
  });
});
