// Handing over on paper: shown by tab, given to others in one act, undone as one, on paper and by mail.

import { describe, expect, test } from '@jest/globals';
import type { HandedRow } from '../../../src/contract/studio/handover';
import { added, mailroom, setting, typed } from '../support/paper-mailroom';
import type { Paper } from '../support/paper-ports';

/** Ben rigs two assets, one of them late, has a delivery, an errand and a piece of kit; he approves Rig. */
function desk(): Paper {
  const made = mailroom();
  for (const tab of ['Jobs', 'Orders', 'Kit']) setting(made, `Use ${tab}`, 'yes');
  made.rpc('setUp', { pipeline: 'cg', sample: false });
  const rig = { 'steps/Rig/status': 'WIP', 'steps/Rig/by': 'Ben Ode' };
  added(made, 'assets', { name: 'Oti', ...rig, 'steps/Rig/due': '2026-02-26', link: 'https://drive.example/oti' });
  added(made, 'assets', { name: 'Lama', ...rig, 'steps/Rig/by': 'Ben Ode, Jo Rey', 'steps/Rig/due': '2026-03-06' });
  added(made, 'assets', { name: 'Train', ...rig, 'steps/Rig/status': 'Approved', 'steps/Rig/due': '2026-02-20' });
  added(made, 'jobs', { job: 'Scan the boards', givenTo: 'Ben Ode', due: '2026-03-03' });
  return made;
}

/** Everything that Ben has to Jo; of jobs to Lea. */
const everything = (made: Paper, to: (table: string) => string = (table) => (table === 'jobs' ? 'Lea Lead' : 'Jo Rey')) =>
  made
    .rpc('handoverDesk', { person: 'Ben Ode' })
    .groups.flatMap(({ table, column, rows }) => rows.map(({ id }): HandedRow => ({ table, column, id, to: to(table) })));

const planned = (made: Paper) => made.rpc('planHandover', { person: 'Ben Ode', handed: everything(made) });

const given = (made: Paper, leaves = false) => {
  const answer = made.ask('handOver', { changes: planned(made).changes, person: 'Ben Ode', leaves });
  if (!answer.ok) throw new Error(answer.error.message);
  return answer;
};

const rigs = (made: Paper) => made.rows('Assets').map((row) => row['Rig by']);

describe('the handover on paper', () => {
  test('has each row once, though it is also of whoever gets it, before and after; what there is none of is not counted', () => {
    const made = desk();
    const handed = everything(made);
    const listed = () => made.rpc('handoverPaper', { person: 'Ben Ode', handed, form: 'list' }).rows.map((row) => row[1]);
    expect(listed()).toEqual(['Oti (AST-001), Rig', 'Lama (AST-002), Rig', 'Scan the boards (JOB-001)']);
    made.rpc('handoverPaper', { person: 'Ben Ode', handed, form: 'page' });
    expect(made.pages[0]?.html).toContain('3 open rows, 1 late.<');
    given(made);
    expect(listed()).toEqual(['Oti (AST-001), Rig', 'Lama (AST-002), Rig', 'Scan the boards (JOB-001)']);
  });

  test('has both of two rows that have one ID by mistake', () => {
    const made = desk();
    typed(made, 'Assets', 'Lama', 'ID', 'AST-001');
    const { rows } = made.rpc('handoverPaper', { person: 'Ben Ode', handed: [], form: 'list' });
    expect(rows.map((row) => row[1])).toEqual(['Oti (AST-001), Rig', 'Lama (AST-001), Rig', 'Scan the boards (JOB-001)']);
  });
});

describe('what somebody has', () => {
  test('is told by tab: where it stands, where the files are, who can be asked; what is done is not', () => {
    const { groups, notes } = desk().rpc('handoverDesk', { person: 'ben ode' });
    expect(groups.map(({ tab, heading, rows }) => [tab, heading, rows.map(({ name }) => name).join()])).toEqual([
      ['Assets', 'Rig by', 'Oti,Lama'],
      ['Jobs', 'Given to', 'Scan the boards'],
    ]);
    expect(groups[0]?.rows[0]).toMatchObject({
      late: true,
      link: 'https://drive.example/oti',
      ask: 'Lea Lead',
      words: expect.stringContaining('26 Feb'),
    });
    expect(notes).toEqual([]);
  });

  test('says what cannot be given here: steps that they approve, what they are on Settings', () => {
    const { notes } = desk().rpc('handoverDesk', { person: 'Lea Lead' });
    expect(notes).toEqual(['Lea Lead has nothing open.', 'Lea Lead approves Rig: change Lead on Steps.']);
    expect(desk().rpc('handoverDesk', { person: 'Ana Ruiz' }).notes).toContain('Ana Ruiz is Coordinator on Settings: change it there.');
  });

  test.each([
    ['', 'Say who hands over.'],
    ['Zed Who', '“Zed Who” is not on People.'],
  ])('of “%s” is refused with words', (person, words) => {
    const { issues } = desk().refusal('handoverDesk', { person });
    expect(issues[0]).toMatchObject({ path: 'person', message: expect.stringContaining(words) });
  });
});

describe('a handover', () => {
  test('goes to several, tab by tab and row by row, in one act, and others on the row stay', () => {
    const made = desk();
    expect(planned(made)).toMatchObject({ rows: 3, parts: [{ title: 'Assets, Rig by' }, { title: 'Jobs, Given to' }] });
    const [oti, ...others] = everything(made);
    const handed = oti === undefined ? [] : [{ ...oti, to: 'Max Bell' }, ...others];
    const { changes } = made.rpc('planHandover', { person: 'Ben Ode', handed });
    expect(made.rpc('handOver', { changes, person: 'Ben Ode', leaves: false })).toEqual({ rows: 3, jobs: 0 });
    expect(rigs(made)).toEqual(['Max Bell', 'Jo Rey', 'Ben Ode']);
    expect(made.rows('Jobs').map((row) => row['Given to'])).toEqual(['Lea Lead']);
  });

  test.each([
    ['oneself', 'Ben Ode', 'Ben Ode has it already'],
    ['somebody unknown', 'Zed Who', '“Zed Who” is not on People'],
    ['nobody', ' ', 'Say who gets what stands under Assets, Rig by'],
  ])('to %s is refused with words, and nothing is written', (_who, to, words) => {
    const made = desk();
    const { issues } = made.refusal('planHandover', { person: 'Ben Ode', handed: everything(made, () => to) });
    expect(issues[0]).toMatchObject({ path: 'assets/steps/Rig/by', message: expect.stringContaining(words) });
    expect(rigs(made)).toEqual(['Ben Ode', 'Ben Ode, Jo Rey', 'Ben Ode']);
  });

  test('to somebody who has left is refused', () => {
    const made = desk();
    made.rpc('save', { table: 'people', id: 'Jo Rey', loaded: { active: null }, changes: { active: 'No' } });
    const { issues } = made.refusal('planHandover', { person: 'Ben Ode', handed: everything(made) });
    expect(issues[0]?.message).toContain('not active');
  });

  test('is a conflict where a row was changed since it was shown, and none is written', () => {
    const made = desk();
    const { changes } = planned(made);
    typed(made, 'Assets', 'Oti', 'Rig by', 'Max Bell');
    expect(made.refusal('handOver', { changes, person: 'Ben Ode', leaves: false }).code).toBe('conflict');
    expect(rigs(made)[1]).toBe('Ben Ode, Jo Rey');
  });

  test('is undone as a whole', () => {
    const made = desk();
    const { act } = given(made, true);
    made.rpc('undo', { act: act ?? '' });
    expect(rigs(made)).toEqual(['Ben Ode', 'Ben Ode, Jo Rey', 'Ben Ode']);
    expect(made.rows('Jobs').filter((row) => row.Job !== '')).toHaveLength(1);
  });

  test('undone after half of it was changed puts back the rest, and names what changed since', () => {
    const made = desk();
    const { act } = given(made);
    typed(made, 'Assets', 'Oti', 'Rig by', 'Max Bell');
    const { left } = made.rpc('undo', { act: act ?? '' }) as unknown as { readonly left: unknown };
    expect(JSON.stringify(left)).toContain('Oti');
    expect(rigs(made)).toEqual(['Max Bell', 'Ben Ode, Jo Rey', 'Ben Ode']);
  });

  test('of whoever leaves adds what is to be done for them, once', () => {
    const made = desk();
    made.rpc('save', { table: 'people', id: 'Ben Ode', loaded: { finish: null }, changes: { finish: '2026-03-13' } });
    expect(given(made, true).value).toMatchObject({ jobs: 4 });
    const lines = made.rows('Jobs').filter((row) => row.From === 'Handover of Ben Ode');
    expect(lines.map((row) => [row.Job, JSON.stringify(row.Due).includes('2026-03-13')])).toContainEqual([
      'Have kit, keys and pass back: Ben Ode',
      true,
    ]);
    added(made, 'jobs', { job: 'Tape', givenTo: 'Ben Ode' });
    expect(given(made, true).value).toMatchObject({ jobs: 0 });
  });
});

describe('somebody with nothing open', () => {
  test('gets the jobs of whoever leaves all the same, once, and undo takes them back', () => {
    const made = desk();
    const leave = () => made.ask('handOver', { changes: [], person: 'Max Bell', leaves: true });
    const first = leave();
    expect(first).toMatchObject({ ok: true, value: { rows: 0, jobs: 4 } });
    expect(leave()).toMatchObject({ ok: true, value: { rows: 0, jobs: 0 } });
    made.rpc('undo', { act: (first.ok && first.act) || '' });
    expect(made.rows('Jobs').filter((row) => row.From === 'Handover of Max Bell')).toEqual([]);
  });

  test('and without a tab for jobs nothing is written', () => {
    const made = mailroom();
    expect(made.ask('handOver', { changes: [], person: 'Max Bell', leaves: true })).toMatchObject({
      ok: true,
      value: { rows: 0, jobs: 0 },
    });
  });
});

describe('on paper', () => {
  test('stands what is open, whom it goes to, and nothing is written', () => {
    const made = desk();
    const { rows, name, pages } = made.rpc('handoverPaper', { person: 'Ben Ode', handed: everything(made), form: 'list' });
    expect([name, pages]).toEqual(['Ben Ode Handover', 1]);
    expect(rows[0]?.slice(0, 2)).toEqual(['Assets', expect.stringContaining('Oti')]);
    expect(rows[0]?.slice(3)).toEqual(['https://drive.example/oti', 'Lea Lead', 'Jo Rey']);
    expect(made.refusal('handoverPaper', { person: 'Max Bell', handed: [], form: 'list' }).message).toBe('Max Bell has nothing open.');
  });
});

describe('the mails to the new ones', () => {
  test('tell each what they have now, are read first, stand on Sent mail, and go once', () => {
    const made = desk();
    const handed = everything(made);
    expect(made.rpc('handoverPost', { person: 'Ben Ode', handed }).mails.map(({ name }) => name)).toEqual(['Jo Rey']);
    given(made);
    const { mails, seen } = made.rpc('handoverPost', { person: 'Ben Ode', handed });
    expect(mails.map(({ to }) => to)).toEqual(['jo@example.com', 'lea@example.com']);
    expect(mails[0]?.text).toMatch(
      /you have these from Ben Ode now:\n\nAssets\n- Oti .*26 Feb.*Files: https:\/\/drive.example\/oti Ask: Lea Lead[\s\S]*You get this because Ben Ode hands over to you\. To get fewer or none, tell Ana\./,
    );
    const before = made.mails.length;
    const { words } = made.rpc('sendHandover', { person: 'Ben Ode', handed, seen, sure: false });
    expect([words, made.mails.length - before]).toEqual(['2 mails sent.', 2]);
    expect(made.rows('Sent mail').filter(({ To }) => To === 'lea@example.com')).toHaveLength(1);
  });

  test('are refused where something changed since they were read', () => {
    const made = desk();
    const handed = everything(made);
    given(made);
    const { seen } = made.rpc('handoverPost', { person: 'Ben Ode', handed });
    typed(made, 'Assets', 'Oti', 'Rig', 'Retake');
    expect(made.refusal('sendHandover', { person: 'Ben Ode', handed, seen, sure: false }).code).toBe('conflict');
  });
});
