// A row's own state counts on a tab of somebody's own: a status beside the steps, and a box that is ticked once the work is done.

import { describe, expect, test } from '@jest/globals';
import { adopted, choices, tableKey } from '../support/adopting';
import { type Desk, hours, mondayMorning, succeeded } from '../support/desk';
import { day, deskWith } from '../support/small-trackers';

const tab = 'My list';
const addresses = { 'Jo Rey': 'jo@example.com' };

/** All that Jo is sent on Monday morning; `''`: no mail. */
function mondaysMail(desk: Desk): string {
  desk.rpc('turnOn', { everybody: true });
  desk.host.moveTo(mondayMorning + hours(2)).map(succeeded);
  return desk.mails.flatMap(({ to, text }) => (to.includes('jo@example.com') ? [text] : [])).join('\n');
}

function lateNames(desk: Desk): readonly string[] {
  return desk.rpc('open', {}).view.sections.late.map(({ name }) => name);
}

const shotHeadings = ['Shot', 'Status', 'Anim', 'Anim artist', 'Anim due'];

describe('a status of the whole row beside its steps', () => {
  const states = ['In progress', 'On hold', 'Omit', 'Final', 'Killed', '', 'Sideways'];
  const rows = states.map((state, n) => [`SH0${n}0`, state, 'WIP', 'Jo Rey', day(2 + n)]);

  test('mails nobody of what is on hold, omitted or finished, and does not fall silent for a word that nobody knows', () => {
    const desk = deskWith([shotHeadings, ...rows], tab);
    const proposal = adopted(desk, [tab], { addresses });
    expect(choices(proposal)).toMatchObject({ Status: 'state', Anim: 'steps/Animation/status' });
    const mail = mondaysMail(desk);
    expect(['SH000', 'SH010', 'SH020', 'SH030', 'SH040', 'SH050', 'SH060'].filter((name) => mail.includes(name))).toEqual([
      'SH000',
      'SH050',
      'SH060',
    ]);
    const { view } = desk.rpc('open', {});
    expect(JSON.stringify(view.sections.sortOut)).toContain('“Sideways” is not on its list');
    expect(JSON.stringify(desk.rpc('check', {}))).toContain('Sideways');
  });

  test('silences a row that is late, and lets it be heard of again', () => {
    const desk = deskWith([shotHeadings, ['SH010', 'Active', 'WIP', 'Jo Rey', new Date(Date.UTC(2026, 1, 20))]], tab);
    adopted(desk, [tab], { addresses });
    expect(lateNames(desk)).toEqual(['SH010']);
    desk.host.edit(tab, 'B2', [['On hold']]).map(succeeded);
    expect(lateNames(desk)).toEqual([]);
    desk.host.edit(tab, 'B2', [['WIP']]).map(succeeded);
    expect(lateNames(desk)).toEqual(['SH010']);
  });

  test('blocks what is open of a row that is blocked: whoever leads the step and the coordinator hear of it, not the artist', () => {
    const rows = [
      ['SH010', 'Blocked', 'WIP', 'Jo Rey', day(3)],
      ['SH020', 'Blocked', 'Approved', 'Jo Rey', day(3)],
      ['SH030', 'Active', 'WIP', 'Jo Rey', day(3)],
    ];
    const desk = deskWith([shotHeadings, ...rows], tab);
    adopted(desk, [tab], { addresses });
    const mail = mondaysMail(desk);
    expect(['SH010', 'SH020', 'SH030'].filter((name) => mail.includes(name))).toEqual(['SH030']);
    const { sortOut, week } = desk.rpc('open', {}).view.sections;
    expect(sortOut.map(({ name, words, column }) => [name, words, column])).toEqual([['SH010', 'blocked, due Tue 3 Mar', 'state']]);
    expect(week.map(({ name }) => name)).toEqual(['SH030']);
    const toCoordinator = desk.mails.flatMap(({ to, text }) => (to.includes('ana@example.com') ? [text] : [])).join();
    expect(toCoordinator).toMatch(/TO SORT OUT: BLOCKED[\s\S]*SH010/);
  });
});

describe('a box that is ticked once the work is done', () => {
  const headings = ['Task', 'Owner', 'Deadline', 'Done'];

  test('means finished; not ticked means to do', () => {
    const late = new Date(Date.UTC(2026, 1, 20));
    const desk = deskWith([headings, ['Book the studio', 'Jo Rey', late, true], ['Order the fur', 'Jo Rey', late, false]], tab);
    const proposal = adopted(desk, [tab], { addresses });
    expect(choices(proposal)).toMatchObject({ Done: 'steps/Work/status' });
    expect(proposal.columns.find(({ heading }) => heading === 'Done')?.remark).toBe('Ticked means finished.');
    expect(lateNames(desk)).toEqual(['Order the fur']);
    const mail = mondaysMail(desk);
    expect([mail.includes('Order the fur'), mail.includes('Book the studio')]).toEqual([true, false]);
  });

  test('is ticked from the sidebar, and takes no word that a box cannot hold', () => {
    const desk = deskWith([headings, ['Book the studio', 'Jo Rey', day(5), false]], tab);
    adopted(desk, [tab], { addresses });
    const table = tableKey(desk, tab);
    const id = String(desk.values(tab)[1]?.[4]);
    const key = 'steps/Work/status';
    const refusal = desk.refusal('save', { table, id, loaded: { [key]: null }, changes: { [key]: 'WIP' } });
    expect(JSON.stringify(refusal)).toContain('is a box to tick');
    desk.rpc('save', { table, id, loaded: { [key]: null }, changes: { [key]: 'Approved' } });
    expect(desk.values(tab)[1]?.[3]).toBe(true);
  });

  test('may be a typed x, and is written as one', () => {
    const desk = deskWith([headings, ['Book the studio', 'Jo Rey', day(5), 'x'], ['Order the fur', 'Jo Rey', day(5), '']], tab);
    adopted(desk, [tab], { addresses });
    const id = String(desk.values(tab)[2]?.[4]);
    const key = 'steps/Work/status';
    desk.rpc('save', { table: tableKey(desk, tab), id, loaded: { [key]: null }, changes: { [key]: 'Approved' } });
    expect(desk.values(tab)[2]?.[3]).toBe('x');
    expect(mondaysMail(desk)).toBe('');
  });
});
