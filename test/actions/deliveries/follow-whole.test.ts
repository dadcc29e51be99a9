// What follows from a delivery in the deliverables that are in it, and from a new name in what names the row.

import { describe, expect, test } from '@jest/globals';
import { once } from '../../../src/schema/values/once';
import type { Values } from '../../../src/schema/values/value';
import { setting } from '../support/paper-mailroom';
import { type Paper, paper } from '../support/paper-ports';

const begun = once((): Paper => {
  const made = paper();
  for (const tab of ['Episodes', 'Companies', 'Deliverables']) setting(made, `Use ${tab}`, 'yes');
  made.rpc('setUp', { pipeline: 'cg', sample: false });
  made.rpc('add', { table: 'companies', rows: [{ company: 'Kestrel', alsoWrittenAs: 'KTV' }, { company: 'Harbour' }] });
  made.rpc('add', { table: 'episodes', rows: [{ number: 'EP101' }] });
  return made;
});

function desk(delivery: Values, line: Values = {}, deliverable: Values = {}): Paper {
  const made = begun().copy();
  made.rpc('add', { table: 'deliverables', rows: [{ deliverable: 'Master', forWhom: 'KTV', episode: '101', ...deliverable }] });
  made.rpc('saveWhole', {
    table: 'deliveries',
    row: { id: null, values: { title: 'Masters', direction: 'Out', partner: 'KTV', due: '2026-03-02', method: 'Aspera', ...delivery } },
    lines: [{ table: 'deliveryItems', adds: [{ item: 'DLV-001', ...line }], edits: [] }],
  });
  return made;
}

const ups = (made: Paper) => made.rpc('followUps', { table: 'deliveries', id: 'DEL-001', was: '' });
const sent = { status: 'Sent', sent: '2026-03-02' };

describe('a deliverable that is in a delivery', () => {
  test.each<readonly [string, Values, Values, Values, string]>([
    ['sent', sent, {}, {}, 'Status: blank → Sent; Sent: blank → Mon 2 Mar; Method: blank → Aspera'],
    ['what was typed stays', sent, {}, { sent: '2026-02-27', method: 'FTP' }, 'Status: blank → Sent'],
    [
      'received',
      { ...sent, status: 'Received', received: '2026-03-03' },
      {},
      { ...sent, method: 'Aspera' },
      'Status: Sent → Received; Received: blank → Tue 3 Mar',
    ],
    [
      'a redelivery asked for',
      { ...sent, status: 'Redelivery requested' },
      {},
      { ...sent, method: 'Aspera' },
      'Status: Sent → Redelivery requested',
    ],
    ['its line received', sent, { state: 'Received' }, { ...sent, method: 'Aspera' }, 'Status: Sent → Received'],
    [
      'its line received, and the delivery accepted since',
      { ...sent, status: 'Accepted' },
      { state: 'Received' },
      { ...sent, method: 'Aspera' },
      'Status: Sent → Accepted',
    ],
    ['its line accepted', sent, { state: 'Accepted' }, { ...sent, method: 'Aspera' }, 'Status: Sent → Accepted'],
  ])('%s', (_what, delivery, line, deliverable, words) => {
    const made = desk(delivery, line, deliverable);
    expect(ups(made).changes.map((one) => one.words)).toEqual([words]);
  });

  test.each<readonly [string, Values, Values]>([
    ['that is not sent yet', { status: 'Preparing' }, {}],
    ['that comes in', { ...sent, direction: 'In' }, {}],
    ['that was accepted', sent, { ...sent, status: 'Accepted', method: 'Aspera' }],
    ['that is not applicable', { status: 'Sent' }, { status: 'N/A', sent: '2026-03-01', method: 'FTP' }],
  ])('nothing follows of one %s', (_what, delivery, deliverable) => {
    expect(ups(desk(delivery, {}, deliverable)).changes).toEqual([]);
  });

  test('is changed as it was shown, in one submit that can be undone', () => {
    const made = desk(sent);
    const { changes } = ups(made);
    const done = made.ask('follow', { changes: [{ table: 'deliverables', adds: [], edits: changes.map(({ edit }) => edit) }] });
    expect(made.rows('Deliverables')[0]).toMatchObject({ Status: 'Sent', Method: 'Aspera', Sent: { date: '2026-03-02' } });
    made.rpc('undo', { act: (done.ok && done.act) || '' });
    expect(made.rows('Deliverables')[0]).toMatchObject({ Status: '', Method: '', Sent: '' });
  });
});

describe('a row that is called otherwise', () => {
  const renamed = (made: Paper, table: string, id: string, key: string, was: string, now: string) => {
    made.rpc('save', { table, id, loaded: { [key]: was }, changes: { [key]: now } });
    const { changes, left } = made.rpc('followUps', { table, id: key === 'company' ? now : id, was });
    return { made, left, words: changes.map((one) => `${one.name}: ${one.words}`), changes };
  };

  test('is followed in every tab that names it, listed first', () => {
    const { made, words, changes } = renamed(desk({}), 'companies', 'Kestrel', 'company', 'Kestrel', 'Kestrel Television');
    expect(words).toEqual([
      'Deliveries DEL-001 Masters: Partner: Kestrel → Kestrel Television',
      'Deliverables DLV-001 Master: For: Kestrel → Kestrel Television',
    ]);
    const of = (table: string) => ({ table, adds: [], edits: changes.filter((one) => one.table === table).map(({ edit }) => edit) });
    made.rpc('follow', { changes: [of('deliveries'), of('deliverables')] });
    expect(made.rows('Deliverables')[0]).toMatchObject({ For: 'Kestrel Television' });
    expect(made.rpc('followUps', { table: 'companies', id: 'Kestrel Television', was: 'Kestrel' }).changes).toEqual([]);
  });

  test('has its name beside its ID followed as well', () => {
    const { words } = renamed(desk({}), 'deliverables', 'DLV-001', 'deliverable', 'Master', 'Master, AS-11');
    expect(words).toEqual(['Delivery items DIT-001 Master: What: Master → Master, AS-11']);
  });

  test('is not followed where another row is called so now', () => {
    const made = desk({});
    const { words, left } = renamed(made, 'companies', 'Kestrel', 'company', 'Kestrel', 'Osprey');
    expect([words.length, left]).toEqual([2, []]);
    made.rpc('add', { table: 'companies', rows: [{ company: 'Kestrel' }] });
    expect(made.rpc('followUps', { table: 'companies', id: 'Osprey', was: 'Kestrel' })).toEqual({
      changes: [],
      left: ['Another company is called “Kestrel”: what names it was left as it is.'],
    });
  });

  test('of a hostile name nothing is a formula', () => {
    const { made, changes } = renamed(desk({}), 'companies', 'Kestrel', 'company', 'Kestrel', '=HYPERLINK("x")');
    made.rpc('follow', {
      changes: [{ table: 'deliverables', adds: [], edits: changes.filter((one) => one.table === 'deliverables').map(({ edit }) => edit) }],
    });
    expect(made.rows('Deliverables')[0]).toMatchObject({ For: '=HYPERLINK("x")' });
  });
});
