// Packs applied and due dates worked out, on paper: shown first, added once whoever asks, moved with the contract, and what was typed or sent left alone.

import { describe, expect, test } from '@jest/globals';
import type { Methods } from '../../../src/contract/methods';
import type { LocalDate } from '../../../src/schema/values/local-date';
import { workbook } from '../../../src/tables';
import { packs } from '../../../src/tables/packs';
import { setting } from '../support/paper-mailroom';
import type { Paper } from '../support/paper-ports';
import { paper } from '../support/paper-ports';

const day = (date: LocalDate) => ({ date, time: '00:00' });

/** Two episodes of a block, one company with a short name, and its contract. */
function desk(): Paper {
  const made = paper({ ...workbook, packs });
  for (const tab of ['Episodes', 'Companies', 'Deliverables', 'Contract dates']) setting(made, `Use ${tab}`, 'yes');
  made.rpc('setUp', { pipeline: 'cg', sample: false });
  made.rpc('add', { table: 'companies', rows: [{ company: 'Kestrel', alsoWrittenAs: 'KTV' }] });
  made.rpc('add', {
    table: 'episodes',
    rows: [
      { number: 'EP101', block: 'A' },
      { number: 'EP102', block: 'A' },
      { number: 'EP103', omitted: true },
    ],
  });
  made.rpc('add', {
    table: 'contractDates',
    rows: [
      { forWhom: 'Kestrel', cdd: '2026-06-30' },
      { forWhom: 'Kestrel', block: 'a', cdd: '2026-05-29', tx: '2026-07-01' },
      { forWhom: 'KTV', episode: '102', cdd: '2026-06-01' },
    ],
  });
  return made;
}

const plan = (made: Paper, more: Partial<Methods['planPack']['input']> = {}) =>
  made.rpc('planPack', { pack: 'ukBroadcaster', partner: 'ktv', list: '', ...more });

const applied = (made: Paper) => {
  const { table, rows } = plan(made);
  return made.rpc('addMissing', { table, rows });
};

const dues = (made: Paper, deliverable: string) =>
  made
    .rows('Deliverables')
    .filter((row) => row.Deliverable === deliverable)
    .map((row) => `${row.Episode || row.Scope}: ${typeof row.Due === 'object' ? row.Due.date : row.Due || 'blank'}`);

const master = 'Programme file, AS-11 UK DPP';

describe('a pack', () => {
  test('is shown first: what is missing, for which episodes, by which source, and which dates are only usual', () => {
    const { lines, rows, already, table } = plan(desk());
    expect([table, already, rows.length]).toEqual(['deliverables', 0, 2 * 18 + 7]);
    expect(lines.find(({ deliverable }) => deliverable === master)).toMatchObject({
      ...{ rule: 'CDD', dated: true, count: 2, words: 'EP101 and EP102: Fri 29 May to Mon 1 Jun' },
      source: expect.stringContaining('https://www.itv.com/'),
    });
    expect(lines.find(({ deliverable }) => deliverable === 'Subtitles')).toMatchObject({ rule: 'TX-10wd', dated: false });
  });

  test('comes to dates by the episode’s own, then its block’s, then that of all; what waits stays blank and is said', () => {
    const made = desk();
    expect(plan(made).notes).toContainEqual(expect.stringContaining('dates cannot be worked out yet'));
    applied(made);
    expect(dues(made, master)).toEqual(['EP101: 2026-05-29', 'EP102: 2026-06-01']);
    expect(dues(made, 'albert certificate')).toEqual(['Series: 2026-06-30']);
    expect(dues(made, 'BFI cultural test, final certificate')).toEqual(['Series: blank']);
  });

  test('twice, and by two people at once, adds nothing twice', () => {
    const made = desk();
    const { table, rows } = plan(made);
    const first = made.rpc('addMissing', { table, rows });
    const second = made.rpc('addMissing', { table, rows });
    expect([first.ids.length, second]).toEqual([rows.length, { ids: [], already: rows.length }]);
    expect(plan(made)).toMatchObject({ rows: [], lines: [], already: rows.length });
    expect(made.rows('Deliverables')).toHaveLength(rows.length);
  });

  test('adds only what somebody has not typed already, in whatever spelling of partner and episode', () => {
    const made = desk();
    made.rpc('add', { table: 'deliverables', rows: [{ deliverable: 'subtitles', forWhom: 'KTV', episode: '101' }] });
    const { lines } = plan(made);
    expect(lines.find(({ deliverable }) => deliverable === 'Subtitles')).toMatchObject({ count: 1 });
  });

  test('is undone as a whole', () => {
    const made = desk();
    const answer = made.ask('addMissing', { table: 'deliverables', rows: plan(made).rows });
    expect(answer.ok && answer.act).toBeTruthy();
    made.rpc('undo', { act: (answer.ok && answer.act) || '' });
    expect(made.rows('Deliverables').filter((row) => row.Deliverable !== '')).toEqual([]);
  });

  test('for nobody, or for an episode that is not there, is refused before anything is written', () => {
    const made = desk();
    expect(made.refusal('planPack', { pack: 'festival', partner: ' ', list: '' }).issues?.[0]).toMatchObject({ path: 'partner' });
    expect(made.refusal('planPack', { pack: 'festival', partner: 'Kestrel', list: 'EP101, EP999' }).message).toContain(
      'There is no episode EP999 on the tab “Episodes”.',
    );
  });

  test('without the tab says which settings bring it', () => {
    const made = paper({ ...workbook, packs });
    expect(plan(made)).toMatchObject({ rows: [], notes: [expect.stringContaining('Use Deliverables')] });
  });

  test('of which this workbook lacks what a rule counts from comes without that rule, and says so', () => {
    const made = desk();
    made.type(
      'Steps',
      made.rows('Steps').findIndex((row) => row.Step === 'Picture lock'),
      'Step',
      'Locked',
    );
    made.now += 3_600_000;
    const { lines, notes } = plan(made);
    expect(lines.find(({ deliverable }) => deliverable === 'Post-production script')).toMatchObject({ rule: '' });
    expect(notes).toContainEqual(expect.stringContaining('picture lock+5wd'));
  });
});

describe('a contract date that moves', () => {
  const moved = () => {
    const made = desk();
    applied(made);
    made.type('Contract dates', 1, 'CDD', day('2026-06-05'));
    return made;
  };
  const shown = (made: Paper, name: string) => {
    const { changes, left, already } = made.rpc('planDue', { table: 'deliverables' });
    return [
      ...changes.map((row) => (row.name === name ? `${row.before} → ${row.after}` : '')),
      ...left.map((row) => (row.name === name ? row.why : '')),
      ...already.map((row) => (row.name === name ? 'so already' : '')),
    ].filter((words) => words !== '');
  };
  const change = (made: Paper) => {
    const { table, changes } = made.rpc('planDue', { table: 'deliverables' });
    return made.ask('changeSeveral', { table, edits: changes.map(({ edit }) => edit) });
  };
  const at = (made: Paper, episode: string) =>
    made.rows('Deliverables').findIndex((row) => row.Deliverable === master && row.Episode === episode);

  test('moves every open date by its rule, shown first, in one submit that can be undone', () => {
    const made = moved();
    expect(shown(made, `EP101 ${master}`)).toEqual(['Fri 29 May → Fri 5 Jun']);
    expect(shown(made, `EP102 ${master}`)).toEqual(['so already']);
    const done = change(made);
    expect(dues(made, master)).toEqual(['EP101: 2026-06-05', 'EP102: 2026-06-01']);
    expect(made.rpc('planDue', { table: 'deliverables' }).changes).toEqual([]);
    made.rpc('undo', { act: (done.ok && done.act) || '' });
    expect(dues(made, master)).toEqual(['EP101: 2026-05-29', 'EP102: 2026-06-01']);
  });

  test('leaves a date that was typed by hand, and says what its rule comes to', () => {
    const made = moved();
    made.type('Deliverables', at(made, 'EP101'), 'Due', day('2026-05-20'));
    expect(shown(made, `EP101 ${master}`)).toEqual(['was given Wed 20 May by hand and keeps it; its rule says Fri 5 Jun']);
  });

  test.each([
    ['Status', 'Sent'],
    ['Status', 'Accepted'],
    ['Status', 'Waived'],
    ['Sent', day('2026-05-01')],
  ])('leaves what has %s %j', (heading, cell) => {
    const made = moved();
    made.type('Deliverables', at(made, 'EP101'), heading, cell);
    expect(shown(made, `EP101 ${master}`)).toEqual([]);
  });

  test('counts nothing from two dates, and says what waits', () => {
    const made = moved();
    made.rpc('add', { table: 'contractDates', rows: [{ forWhom: 'Kestrel', block: 'A', cdd: '2026-06-12' }] });
    expect(shown(made, `EP101 ${master}`)).toEqual(['could count from two dates of CDD: leave one, and keeps Fri 29 May until then']);
    expect(shown(made, 'BFI cultural test, final certificate')).toEqual(['waits for wrap, which has no date yet']);
  });

  test('of a step is its date on the episode', () => {
    const made = desk();
    applied(made);
    made.type('Episodes', 0, 'Picture lock due', day('2026-04-03'));
    expect(shown(made, 'EP101 Post-production script')).toEqual([' → Fri 10 Apr']);
  });

  test('of the row itself comes with the day that it was sent, and then stays', () => {
    const made = desk();
    made.rpc('add', { table: 'deliverables', rows: [{ deliverable: 'Acceptance', forWhom: 'Kestrel', rule: 'sent+5wd' }] });
    expect(shown(made, 'Acceptance')).toEqual(['waits for sent, which has no date yet']);
    made.type('Deliverables', 0, 'Sent', day('2026-05-01'));
    expect(shown(made, 'Acceptance')).toEqual([' → Fri 8 May']);
    change(made);
    made.type('Deliverables', 0, 'Sent', day('2026-05-04'));
    expect(shown(made, 'Acceptance')).toEqual([]);
  });

  test('costs no call more for a thousand rows', () => {
    const calls = (rows: number) => {
      const made = desk();
      const many = Array.from({ length: rows }, (_none, at) => ({ deliverable: `Item ${at}`, forWhom: 'Kestrel', rule: 'CDD' }));
      made.rpc('addMissing', { table: 'deliverables', rows: many });
      return made.callsOf(() => made.rpc('planDue', { table: 'deliverables' })).length;
    };
    expect(calls(1000)).toBe(calls(2));
  });
});
