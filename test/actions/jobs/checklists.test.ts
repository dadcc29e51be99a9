// Checklists on paper: shown first, added once whoever asks, moved with the wrap, and what was typed or done left alone.

import { describe, expect, test } from '@jest/globals';
import { checklistKeys, checklistNames } from '../../../src/schema/calendar/checklist';
import { dueRuleIn } from '../../../src/schema/values/due-rule';
import { workbook } from '../../../src/tables';
import { checklists } from '../../../src/tables/checklists';
import { productionAnchors } from '../../../src/tables/packs/due-anchors';
import { added, mailroom, mailTo, mornings, setting, typed } from '../support/paper-mailroom';
import { type Paper, paper } from '../support/paper-ports';

function desk(days: Readonly<Record<string, string>> = { 'Production start': '2026-03-02', Wrap: '2026-11-27' }): Paper {
  const made = paper({ ...workbook, checklists });
  setting(made, 'Use Jobs', 'yes');
  for (const [name, day] of Object.entries(days)) setting(made, name, day);
  made.rpc('setUp', { pipeline: 'cg', sample: false });
  made.rpc('add', { table: 'people', rows: [{ name: 'Dee Hart', role: 'Runner' }] });
  return made;
}

const plan = (made: Paper, checklist: 'setUp' | 'wrap' = 'wrap') => made.rpc('planChecklist', { checklist });

const addedTo = (made: Paper, checklist: 'setUp' | 'wrap' = 'wrap') => {
  const { table, rows } = plan(made, checklist);
  return made.ask('addMissing', { table, rows });
};

const keys = 'Have keys and passes back, against the list';

const jobOf = (made: Paper, name: string) => made.rows('Jobs').find((row) => row.Job === name);

const dayOf = (cell: unknown) => /\d{4}-\d\d-\d\d/.exec(JSON.stringify(cell) ?? '')?.[0] ?? '';

describe('the checklists that come with Routesheet', () => {
  test('have enough lines, each once, with rules that say which days they count', () => {
    for (const { key, lines } of checklists()) {
      expect(lines.length).toBeGreaterThanOrEqual(key === 'wrap' ? 30 : 25);
      expect(new Set(lines.map(({ job }) => job)).size).toBe(lines.length);
      for (const { rule } of lines) expect(dueRuleIn(rule, productionAnchors)).toMatchObject({ ok: true });
    }
    expect(checklists().map(({ key }) => key)).toEqual(checklistKeys);
  });
});

describe('a checklist', () => {
  test('is shown first: what, when by its rule, and who has it by their role', () => {
    const made = desk();
    const { table, lines, already } = plan(made);
    expect([table, already, lines.length]).toEqual(['jobs', 0, checklists()[1]?.lines.length]);
    expect(lines.find(({ job }) => job === keys)).toEqual({
      job: keys,
      forWhom: 'Studio',
      rule: 'wrap',
      due: 'Fri 27 Nov',
      holder: 'Dee Hart',
    });
    expect(made.rows('Jobs')).toEqual([]);
  });

  test('becomes jobs that say where they are from, and by which rule they are due', () => {
    const made = desk();
    addedTo(made);
    const row = jobOf(made, 'Stop standing orders: water, fruit, stationery');
    expect([row?.From, row?.['Due rule'], dayOf(row?.Due), dayOf(row?.['By rule'])]).toEqual([
      ...[checklistNames.wrap, 'wrap-20wd', '2026-10-30', '2026-10-30'],
    ]);
  });

  test('pressed twice, and by two people at once, comes once; a line that was renamed or taken out alone is missing again', () => {
    const made = desk();
    const { table, rows } = plan(made);
    expect(made.rpc('addMissing', { table, rows }).ids).toHaveLength(rows.length);
    expect(made.rpc('addMissing', { table, rows })).toEqual({ ids: [], already: rows.length });
    typed(made, 'Jobs', keys, 'Done', 'x');
    expect(plan(made)).toMatchObject({ rows: [], already: rows.length });
    typed(made, 'Jobs', keys, 'Job', 'Keys back');
    expect(plan(made).lines.map(({ job }) => job)).toEqual([keys]);
  });

  test('leaves a job of the same name that is from somewhere else alone', () => {
    const made = desk();
    added(made, 'jobs', { job: keys, givenTo: 'Dee Hart' });
    expect(plan(made)).toMatchObject({ already: 0 });
  });

  test('is undone as a whole', () => {
    const made = desk();
    const answer = addedTo(made);
    made.rpc('undo', { act: (answer.ok && answer.act) || '' });
    expect(made.rows('Jobs').filter((row) => row.Job !== '')).toEqual([]);
  });

  test.each([
    ['setUp', 'Production start', {}],
    ['wrap', 'Wrap', {}],
    ['wrap', 'Wrap', { Wrap: 'early December' }],
    ['wrap', 'Wrap', { Wrap: '2026-11-27..2026-12-01' }],
  ] as const)('%s without a day under “%s” is refused, and the setting named', (checklist, named, days) => {
    const { issues, message } = desk(days).refusal('planChecklist', { checklist });
    expect([issues[0]?.path, message]).toEqual(['checklist', expect.stringContaining(`“${named}”`)]);
  });

  test('reads its day as the workbook writes days', () => {
    const made = desk({ Wrap: '27 Nov 2026' });
    expect(plan(made).lines.find(({ job }) => job === keys)).toMatchObject({ due: 'Fri 27 Nov' });
  });

  test('without the tab says which setting brings it', () => {
    const made = paper({ ...workbook, checklists });
    expect(plan(made)).toMatchObject({ rows: [], notes: [expect.stringContaining('Use Jobs')] });
  });

  test('names nobody where two have the role, and says so', () => {
    const made = desk();
    made.rpc('add', { table: 'people', rows: [{ name: 'Dan Low', role: 'Office runner' }] });
    const { lines, notes } = plan(made);
    expect(lines.find(({ job }) => job === keys)).toMatchObject({ holder: '' });
    expect(notes).toContainEqual(expect.stringContaining('for runner'));
  });
});

describe('a wrap that moves', () => {
  const moved = () => {
    const made = desk();
    addedTo(made);
    typed(made, 'Jobs', keys, 'Due', { date: '2026-12-24', time: '00:00' });
    typed(made, 'Jobs', 'Redirect the post', 'Done', 'x');
    setting(made, 'Wrap', '2026-12-04');
    made.now += 3_600_000;
    return made;
  };

  test('moves open dates by rule, shown first; what was typed by hand, and what is done, stays', () => {
    const made = moved();
    const { table, changes, left } = made.rpc('planDue', { table: 'jobs' });
    expect(left.map(({ name }) => name)).toEqual([keys]);
    expect(changes.map(({ name }) => name)).not.toContain('Redirect the post');
    made.rpc('changeSeveral', { table, edits: changes.map(({ edit }) => edit) });
    expect(dayOf(jobOf(made, 'Stop standing orders: water, fruit, stationery')?.Due)).toBe('2026-11-06');
    expect(dayOf(jobOf(made, keys)?.Due)).toBe('2026-12-24');
    expect(dayOf(jobOf(made, 'Redirect the post')?.Due)).toBe('2026-11-20');
  });
});

test('a bare number is no rule: who types one is asked which days it counts', () => {
  const made = desk();
  const { issues } = made.refusal('add', { table: 'jobs', rows: [{ job: 'Keys', rule: 'wrap+5' }] });
  expect(issues[0]?.message).toContain('wrap+5wd for working days');
});

test('a job with a rule that is saved has its date', () => {
  const made = desk();
  added(made, 'jobs', { job: 'Keys', rule: 'wrap+5wd' });
  expect(dayOf(jobOf(made, 'Keys')?.Due)).toBe('2026-12-04');
});

test('the production manager’s week says how far a checklist is, until all of it is done', () => {
  const made = mailroom();
  setting(made, 'Use Jobs', 'yes');
  made.rpc('setUp', { pipeline: 'cg', sample: false });
  const from = checklistNames.wrap;
  added(
    made,
    'jobs',
    { job: 'Keys', from, due: '2026-02-27' },
    { job: 'Post', from, done: true },
    { job: 'Float', from, due: '2026-03-04' },
  );
  added(made, 'jobs', { job: 'Taxi', from, dropped: true });
  const week = mailTo(mornings(made, '2026-03-02'), 'max@example.com')?.text;
  expect(week).toMatch(/CHECKLISTS\n\s*Wrap: 1 of 3 done, 1 late\./);
  for (const job of ['Keys', 'Float']) typed(made, 'Jobs', job, 'Done', 'x');
  expect(mailTo(mornings(made, '2026-03-09'), 'max@example.com')?.text ?? '').not.toContain('CHECKLISTS');
});
