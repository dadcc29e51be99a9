// Dates by rule that follow: with a save, by Check, and in the night; what was typed stays, and all of it is said.

import { describe, expect, test } from '@jest/globals';
import type { LocalDate } from '../../../src/schema/values/local-date';
import { once } from '../../../src/schema/values/once';
import type { Values } from '../../../src/schema/values/value';
import { setting } from '../support/paper-mailroom';
import { type Paper, paper } from '../support/paper-ports';

const day = (date: LocalDate) => ({ date, time: '00:00' });

/** Kestrel’s contract, and two deliverables of EP101: one with a rule, one without. */
const desk = (): Paper => begun().copy();
const begun = once(() => {
  const made = paper();
  for (const tab of ['Episodes', 'Companies', 'Deliverables', 'Contract dates']) setting(made, `Use ${tab}`, 'yes');
  made.rpc('setUp', { pipeline: 'cg', sample: false });
  made.rpc('add', { table: 'companies', rows: [{ company: 'Kestrel', alsoWrittenAs: 'KTV' }] });
  made.rpc('add', { table: 'episodes', rows: [{ number: 'EP101' }, { number: 'EP102' }] });
  made.rpc('add', { table: 'contractDates', rows: [{ forWhom: 'Kestrel', cdd: '2026-05-29', tx: '2026-07-01' }] });
  add(made, { deliverable: 'Master', rule: 'CDD' }, { deliverable: 'Mix' });
  return made;
});

const add = (made: Paper, ...rows: readonly Values[]) =>
  made.rpc('add', { table: 'deliverables', rows: rows.map((row) => ({ forWhom: 'KTV', episode: '101', ...row })) });

const row = (made: Paper, deliverable: string) => made.rows('Deliverables').find((one) => one.Deliverable === deliverable) ?? {};
const dates = (made: Paper, deliverable: string) => {
  const { Due, 'By rule': by } = row(made, deliverable);
  return [Due, by].map((cell) => (typeof cell === 'object' ? cell.date : cell));
};
const type = (made: Paper, deliverable: string, heading: string, cell: Parameters<Paper['type']>[3]) => {
  const at = made.rows('Deliverables').findIndex((one) => one.Deliverable === deliverable);
  made.type('Deliverables', at, heading, cell);
};
const save = (made: Paper, deliverable: string, loaded: Values, changes: Values) =>
  made.rpc('save', {
    table: 'deliverables',
    id: String(row(made, deliverable).ID),
    loaded: { deliverable, forWhom: 'Kestrel', episode: 'EP101', ...loaded },
    changes,
  });

describe('with a save', () => {
  test('a rule that is added has its date at once, and what it came to beside it', () => {
    const made = desk();
    expect(dates(made, 'Master')).toEqual(['2026-05-29', '2026-05-29']);
    save(made, 'Mix', { rule: null, due: null, dueByRule: null }, { rule: 'TX-9wd' });
    expect(dates(made, 'Mix')).toEqual(['2026-06-18', '2026-06-18']);
  });

  test('a date that is typed in the form stays, and one that is emptied is the rule’s again', () => {
    const made = desk();
    const loaded = { rule: 'CDD', due: '2026-05-29', dueByRule: '2026-05-29' } as const;
    save(made, 'Master', loaded, { due: '2026-05-20' });
    expect(dates(made, 'Master')).toEqual(['2026-05-20', '2026-05-29']);
    save(made, 'Master', { ...loaded, due: '2026-05-20' }, { rule: 'CDD-10wd' });
    expect(dates(made, 'Master')[0]).toBe('2026-05-20');
    save(made, 'Master', { ...loaded, rule: 'CDD-10wd', due: '2026-05-20' }, { due: null });
    expect(dates(made, 'Master')).toEqual(['2026-05-15', '2026-05-15']);
  });

  test('a rule that was typed in the grid has its date with the next save on the tab, and that is said', () => {
    const made = desk();
    type(made, 'Mix', 'Due rule', 'CDD-5wd');
    const { notes } = save(made, 'Master', { notes: null }, { notes: 'Reel 2 is late' });
    expect(notes).toEqual(['By its rule DLV-002 is due on Fri 22 May: rules that were typed in the grid have their dates now.']);
    expect(dates(made, 'Mix')).toEqual(['2026-05-22', '2026-05-22']);
    type(made, 'Mix', 'Due', '');
    expect(add(made, { deliverable: 'PasC' }).notes).toEqual([expect.stringContaining('DLV-002 is due on Fri 22 May')]);
  });

  test.each<readonly [string, string, Parameters<Paper['type']>[3]]>([
    ['a rule that is none', 'Due rule', 'TX-9'],
    ['a rule that waits', 'Due rule', 'wrap+5wd'],
    ['what is sent', 'Sent', day('2026-05-01')],
  ])('%s is dated by nobody', (_what, heading, cell) => {
    const made = desk();
    type(made, 'Mix', 'Due rule', 'CDD');
    type(made, 'Mix', heading, cell);
    expect(save(made, 'Master', { notes: null }, { notes: 'x' }).notes).toEqual([]);
    expect(dates(made, 'Mix')[0]).toBe('');
  });

  test('a contract date that is saved moves nothing by itself: where it would is said', () => {
    const made = desk();
    const id = String(made.rows('Contract dates')[0]?.ID);
    const answer = made.rpc('save', {
      table: 'contractDates',
      id,
      loaded: { forWhom: 'Kestrel', cdd: '2026-05-29' },
      changes: { cdd: '2026-06-05' },
    });
    expect(answer.notes).toEqual([expect.stringContaining('Work out dates')]);
    expect(dates(made, 'Master')).toEqual(['2026-05-29', '2026-05-29']);
  });
});

describe('Check workbook', () => {
  const found = (made: Paper) => made.rpc('check', {}).findings.filter(({ table, kind }) => table === 'deliverables' && kind === 'rule');

  test('lists what is blank and what has moved, and repairs both with what the rule came to', () => {
    const made = desk();
    type(made, 'Mix', 'Due rule', 'CDD-5wd');
    made.type('Contract dates', 0, 'CDD', day('2026-06-05'));
    const findings = found(made);
    expect(findings.map(({ words }) => words)).toEqual([
      '1 date by rule is not what the rule comes to any more: what it counts from has moved. Repair moves it.',
      '1 row has a due rule, and no date yet. Repair writes what the rule comes to.',
    ]);
    const changes = findings.flatMap(({ spots }) =>
      spots.map(({ table, row: at, column, shows, becomes }) => ({ table, row: at, column, shows, becomes: becomes ?? '' })),
    );
    made.rpc('repair', { changes });
    expect([dates(made, 'Master'), dates(made, 'Mix')]).toEqual([
      ['2026-06-05', '2026-06-05'],
      ['2026-05-29', '2026-05-29'],
    ]);
    expect(found(made)).toEqual([]);
  });

  test('leaves a date that somebody typed', () => {
    const made = desk();
    type(made, 'Master', 'Due', day('2026-05-20'));
    made.type('Contract dates', 0, 'CDD', day('2026-06-05'));
    expect(found(made)).toEqual([]);
  });
});

describe('in the night', () => {
  function nightly(): Paper {
    const made = desk();
    made.rpc('add', { table: 'people', rows: [{ name: 'Ana Ruiz', email: 'ana@example.com' }] });
    setting(made, 'Coordinator', 'Ana Ruiz');
    made.rpc('turnOn', { everybody: false });
    night(made, 1);
    return made;
  }

  /** So many days after Monday 2 March: the trigger at four and at eight. What the coordinator is told then. */
  function night(made: Paper, days: number): string {
    made.hour(days, 4);
    const before = made.mails.length;
    made.hour(days, 8);
    return made.mails
      .slice(before)
      .map(({ text }) => text)
      .join('');
  }

  test('dates follow a contract date that was moved in the grid; the morning’s mail says so once, and undo takes it back', () => {
    const made = nightly();
    made.type('Contract dates', 0, 'CDD', day('2026-06-05'));
    type(made, 'Mix', 'Due rule', 'CDD-5wd');
    const mail = night(made, 2);
    expect(mail).toContain('FILLED IN OVERNIGHT');
    expect(mail).toContain('EP101 Master: Fri 29 May → Fri 5 Jun');
    expect(mail).toContain('EP101 Mix: blank → Fri 29 May');
    expect(dates(made, 'Master')).toEqual(['2026-06-05', '2026-06-05']);
    expect(night(made, 3)).not.toContain('FILLED IN OVERNIGHT');
    const [act] = made.rpc('recent', {}).acts;
    made.rpc('undo', { act: act?.act ?? '' });
    expect(dates(made, 'Master')).toEqual(['2026-05-29', '2026-05-29']);
  });

  test('a date that was typed stays', () => {
    const made = nightly();
    type(made, 'Master', 'Due', day('2026-05-20'));
    made.type('Contract dates', 0, 'CDD', day('2026-06-05'));
    night(made, 2);
    expect(dates(made, 'Master')).toEqual(['2026-05-20', '2026-05-29']);
  });

  test('nothing is done once reminders were turned off', () => {
    const made = nightly();
    made.rpc('turnOff', {});
    made.type('Contract dates', 0, 'CDD', day('2026-06-05'));
    night(made, 2);
    expect(dates(made, 'Master')).toEqual(['2026-05-29', '2026-05-29']);
  });
});
