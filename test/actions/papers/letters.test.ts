// Mails about a delivery to the partner: read first, to known addresses only, written down before they go, and never twice by themselves.

import { describe, expect, test } from '@jest/globals';
import type { OutgoingLetter } from '../../../src/contract/papers';
import { mostLetters } from '../../../src/office/sent-log/letters';
import type { Values } from '../../../src/schema/values/value';
import type { Paper } from '../support/paper-ports';
import { designs, kestrel, paperDesk } from './paper-desk';

const of = (letter = 'mail', id = 'DEL-001') => ({ letter, table: 'deliveries', id });

const people: readonly Values[] = [
  { name: 'Ana Ruiz', email: 'ana@example.com', company: 'Llama Pictures' },
  { name: 'Mia Lo', alsoWrittenAs: 'ML', email: 'mia@kestrel.example', company: 'Kestrel' },
  { name: 'Old Hand', email: 'old@kestrel.example', company: 'Kestrel Models', active: 'No' },
];

/** A delivery to Kestrel, whom Mia works for. */
function desk(row: Values = {}, company: Values | null = kestrel, crew: readonly Values[] = people): Paper {
  const made = paperDesk(designs, row, company);
  if (crew.length > 0) made.rpc('add', { table: 'people', rows: crew });
  return made;
}

const looked = (made: Paper, letter?: string) => made.rpc('letter', { of: of(letter) });
const mailOf = ({ to, cc, subject, text }: OutgoingLetter): OutgoingLetter => ({ to, cc, subject, text });
const send = (made: Paper, mail: Partial<OutgoingLetter> = {}, more: { readonly sure?: boolean; readonly key?: string } = {}) =>
  made.ask(
    'sendLetter',
    { of: of(), mail: { ...mailOf(looked(made)), ...mail }, way: 'send', paper: 'with paper', sure: more.sure ?? false },
    more.key ?? `submit ${Math.random()}`,
  );
const words = (made: Paper, mail?: Partial<OutgoingLetter>, more?: { readonly sure?: boolean; readonly key?: string }) => {
  const answer = send(made, mail, more);
  return answer.ok ? answer.value.words : answer.error.message;
};
const states = (made: Paper) => made.rows('Sent mail').map((row) => [row.To, row.State, row.Note]);

describe('a mail to the partner, before it goes', () => {
  test('is addressed to the person of the row, says what goes and how, and leaves out what is blank', () => {
    expect(looked(desk({ copies: 'Ana Ruiz, in@kestrel.example', backBy: '2026-03-13' }))).toEqual({
      to: 'mia@kestrel.example',
      cc: ['ana@example.com', 'in@kestrel.example'],
      offered: [
        { name: 'Mia Lo', address: 'mia@kestrel.example' },
        { name: 'Kestrel Models', address: 'in@kestrel.example' },
      ],
      subject: 'Caminandes: Turnover: Railroad and Pool designs (DEL-001)',
      text: [
        'Hello Mia Lo,',
        'We are sending you Turnover: Railroad and Pool designs by Aspera, 3 items.',
        'Designs for the second block.\nColour keys follow.',
        'Your reference: PO 4711',
        '- Railroad, Design, Take 3, Quantity 1, PSD\n- Pool, Design, Take 2, Quantity 1, PSD\n- Colour keys, Quantity 12, JPG',
        'Please let us have your answer by Fri 13 Mar.',
        'Best regards\nAna Ruiz\nCaminandes',
      ].join('\n\n'),
      paper: 'DEL-001 Delivery note.pdf',
      notes: [],
      doubt: '',
    });
  });

  test('writes nothing', () => {
    const made = desk();
    made.callsOf(() => looked(made));
    expect(made.callsOf(() => looked(made)).filter((call) => /^(write|store set|cache put|mail)/.test(call))).toEqual([]);
  });

  test.each<[string, Values, Values | null, readonly Values[], string, number, readonly string[]]>([
    ['the only address of the partner is taken', { contact: null }, kestrel, people.slice(0, 1), 'in@kestrel.example', 1, []],
    ['of two nobody is chosen', { contact: null }, kestrel, people, '', 2, []],
    ['a contact whom nobody knows leaves two to choose from', { contact: 'Zoe' }, kestrel, people, '', 2, []],
    [
      'a partner without address is said',
      { contact: null },
      { company: 'Kestrel Models' },
      [],
      '',
      0,
      ['Kestrel Models has no address. Write one under Email on Companies, or on People beside their company.'],
    ],
    [
      'a copy to nobody is said and left out',
      { copies: 'ML, somebody@evil.example' },
      kestrel,
      people,
      'mia@kestrel.example',
      2,
      ['CC: “somebody@evil.example” is nobody with an address on Companies or People, or not the only one of that name. Left out.'],
    ],
  ])('%s', (_name, row, company, crew, to, count, notes) => {
    const view = looked(desk(row, company, crew));
    expect([view.to, view.offered.length, view.notes]).toEqual([to, count, notes]);
  });

  test.each([
    ['of what comes in', 'mail', { direction: 'In' }, 'Only what goes out is announced to the partner.'],
    ['chased while nothing is overdue', 'chase', {}, 'Nothing of it is overdue'],
    ['that nobody knows', 'poem', {}, 'There is no such mail about this tab.'],
  ])('%s there is none', (_name, letter, row, message) => {
    expect(desk(row).refusal('letter', { of: of(letter) }).message).toContain(message);
  });
});

describe('Chase', () => {
  test('asks for an answer that is overdue', () => {
    const view = looked(desk({ status: 'Sent', sent: '2026-02-16', due: '2026-02-16', backBy: '2026-02-27' }), 'chase');
    expect([view.subject, view.text.split('\n\n')[1], view.paper]).toEqual([
      'Caminandes: your answer to Turnover: Railroad and Pool designs (DEL-001)',
      'We sent you Turnover: Railroad and Pool designs on Mon 16 Feb and asked for your answer by Fri 27 Feb. May we ask how far it is?',
      null,
    ]);
  });

  test('asks for what was to come in', () => {
    const view = looked(desk({ direction: 'In', due: '2026-02-27' }), 'chase');
    expect(view.text).toContain('We expected Turnover: Railroad and Pool designs from you on Fri 27 Feb');
  });
});

describe('sending it', () => {
  test('writes it down, sends it once with the note, and says what became of it', () => {
    const made = desk({ copies: 'Ana Ruiz' });
    expect(words(made)).toBe('Sent to mia@kestrel.example and ana@example.com, with DEL-001 Delivery note.pdf.');
    expect(made.mails).toEqual([
      expect.objectContaining({ to: 'mia@kestrel.example', cc: ['ana@example.com'], from: 'Ana Ruiz, Caminandes', replyTo: null }),
    ]);
    expect(made.mails[0]?.attached?.name).toBe('DEL-001 Delivery note.pdf');
    const { attached } = made.mails[0] ?? {};
    expect(attached && 'pdf' in attached && atob(attached.pdf)).toContain('Delivery note DEL-001');
    expect(states(made)).toEqual([
      ['mia@kestrel.example', 'sent', 'From ana@example.com. CC ana@example.com. With DEL-001 Delivery note.pdf.'],
    ]);
    expect(looked(made).notes).toEqual(['2026-03-02 08:00, to mia@kestrel.example: sent.']);
  });

  test('is on Sent mail before it goes', () => {
    const made = desk();
    const mail = mailOf(looked(made));
    const calls = made.callsOf(() => made.rpc('sendLetter', { of: of(), mail, way: 'send', paper: 'alone', sure: false }));
    const order = calls.filter((call) => /write|flush|mail/.test(call)).map((call) => call.replace(/ .*/, ''));
    expect(order.indexOf('write')).toBeLessThan(order.indexOf('mail'));
    expect(order.slice(0, order.indexOf('mail'))).toContain('flush');
  });

  test('says what is true of the row now: saved if somebody wants that, and undone', () => {
    const made = desk();
    const answer = send(made);
    const edit = answer.ok ? answer.value.afterwards : null;
    expect(edit?.changes).toEqual({ sent: '2026-03-02', status: 'Sent' });
    if (edit) made.rpc('follow', { changes: [{ table: 'deliveries', adds: [], edits: [edit] }] });
    expect(made.rows('Deliveries')[0]).toMatchObject({ Status: 'Sent' });
    expect(send(made).ok && looked(made).notes.length).toBe(2);
  });

  test('the same submit again sends nothing', () => {
    const made = desk();
    const key = 'one';
    words(made, {}, { key });
    expect([words(made, {}, { key }), made.mails.length]).toEqual(['It went out already, to mia@kestrel.example.', 1]);
  });

  test('what was sent by hand is written down and not sent', () => {
    const made = desk();
    const mail = mailOf(looked(made));
    made.rpc('sendLetter', { of: of(), mail, way: 'by hand', paper: 'with paper', sure: false });
    expect([made.mails.length, states(made).map(([, state]) => state)]).toEqual([0, ['sent by hand']]);
  });

  test.each<[string, Partial<OutgoingLetter>, string]>([
    ['an address that nobody has written down', { to: 'evil@evil.example' }, 'to'],
    ['two addresses in one', { to: 'mia@kestrel.example, evil@evil.example' }, 'to'],
    ['a header in an address', { to: 'mia@kestrel.example\nBcc: evil@evil.example' }, 'to'],
    ['a copy to somebody else', { cc: ['evil@evil.example'] }, 'cc'],
    ['nobody', { to: '' }, 'to'],
    ['no subject', { subject: ' ' }, 'subject'],
    ['no text', { text: '' }, 'text'],
  ])('%s is refused, and nothing is written', (_name, mail, path) => {
    const made = desk();
    const answer = send(made, mail);
    expect(answer.ok ? [] : answer.error.issues.map((issue) => issue.path)).toEqual([path]);
    expect([made.mails, states(made)]).toEqual([[], []]);
  });

  test('a subject of two lines is one, and what it says is text', () => {
    const made = desk();
    words(made, { subject: 'A\r\nBcc: evil@evil.example', text: '<img src=x onerror=alert(1)>\nÜ' });
    expect([made.mails[0]?.subject, made.mails[0]?.html]).toEqual([
      'A Bcc: evil@evil.example',
      expect.stringContaining('&lt;img src=x onerror=alert(1)><br>&#220;</div>'),
    ]);
  });

  test('has a limit of its own, which no reminder counts into', () => {
    const made = desk();
    made.quota = 1000;
    const mail = mailOf(looked(made));
    const more = () => made.ask('sendLetter', { of: of(), mail, way: 'send', paper: 'alone', sure: false });
    for (let count = 0; count < mostLetters; count++) expect(more().ok).toBe(true);
    const answer = more();
    expect(answer.ok ? '' : answer.error.code).toBe('quota');
    made.now += 24 * 3_600_000;
    expect(more().ok).toBe(true);
    expect(made.store.mailed).toBeUndefined();
  });

  test('a used-up quota of Google is said before anything is written', () => {
    const made = desk();
    made.quota = 0;
    expect(words(made)).toContain('Google lets this account send no more mails today');
    expect(states(made)).toEqual([]);
  });
});

describe('what is cut off between writing down and sending', () => {
  /** The mail service never answers. */
  function cutOff(): Paper {
    const made = desk();
    const { mailer } = made.ports;
    const real = mailer.send;
    Object.assign(mailer, {
      send: () => {
        throw new Error('killed');
      },
    });
    expect(send(made, {}, { key: 'first' }).ok).toBe(false);
    Object.assign(mailer, { send: real });
    return made;
  }

  test('is said, and not sent again by itself: neither by the same submit nor by another', () => {
    const made = cutOff();
    expect(looked(made).doubt).toContain('Nobody knows whether it went out');
    expect([words(made, {}, { key: 'first' }), words(made)]).toEqual([looked(made).doubt, looked(made).doubt]);
    expect([made.mails.length, states(made).map(([, state]) => state)]).toEqual([0, ['going out']]);
  });

  test('goes out once somebody is sure, and Sent mail says that it may have come twice', () => {
    const made = cutOff();
    expect(words(made, {}, { sure: true, key: 'first' })).toContain('Sent to mia@kestrel.example');
    expect(states(made).map(([, state]) => state)).toEqual(['perhaps sent twice']);
    expect([made.mails.length, looked(made).doubt]).toEqual([1, '']);
  });

  test('of another submit it is settled as well', () => {
    const made = cutOff();
    words(made, {}, { sure: true });
    expect(states(made).map(([, state]) => state)).toEqual(['perhaps sent', 'perhaps sent twice']);
    expect(looked(made).doubt).toBe('');
  });
});

test('the clock sends none: an hour later nothing has gone out', () => {
  const made = desk();
  looked(made);
  made.hour(0, 9);
  expect(made.mails).toEqual([]);
});

test('reminders know nothing of letters: what is told, what is lost and who is reached stays as it was', () => {
  const made = desk();
  words(made);
  made.rpc('turnOn', { everybody: true });
  made.rpc('preview', { everybody: false });
  expect(made.rpc('open', {}).reminders).toMatchObject({ disorder: '' });
  made.hour(0, 9);
  expect(states(made)[0]).toEqual(['mia@kestrel.example', 'sent', expect.any(String)]);
});
