// Forgetting a person, on paper: their name and address go from Changes and Sent mail, and nothing else does.

import { describe, expect, test } from '@jest/globals';
import { type Paper, paper } from '../support/paper-ports';

const ben = { name: 'Ben Ode', address: '', sure: true };

/** Ana keeps the desk; Ben has made something, was mailed, and has left; Ben Odell is somebody else. */
function desk(): Paper {
  const made = paper();
  made.rpc('add', {
    table: 'people',
    rows: [
      { name: 'Ana Ruiz', email: 'ana@example.com' },
      { name: 'Ben Ode', email: 'ben@example.com' },
      { name: 'Ben Ode Junior', email: 'junior.ben@example.com' },
    ],
  });
  made.rpc('add', { table: 'assets', rows: ['CH_001', 'CH_002'].map((id) => ({ id, name: 'Llama' })) });
  for (const [id, by] of [
    ['CH_001', 'Ben Ode'],
    ['CH_002', 'Ben Ode Junior'],
  ] as const)
    made.rpc('save', {
      table: 'assets',
      id,
      loaded: { 'steps/Rig/by': null, 'steps/Rig/due': null },
      changes: { 'steps/Rig/by': by, 'steps/Rig/due': '2026-03-03', notes: 'Ask BEN  ODE' },
    });
  made.rpc('turnOn', { everybody: true });
  made.hour(0, 9);
  made.rpc('save', { table: 'people', id: 'Ben Ode', loaded: { active: null, phone: null }, changes: { active: 'No', phone: '555' } });
  return made;
}

const texts = (made: Paper, tab: string) => made.rows(tab).map((row) => JSON.stringify(row));
const naming = (made: Paper, tab: string) => texts(made, tab).filter((line) => /ben\s+ode(?! junior)|[^.]ben@example/i.test(line));

describe('somebody who has left', () => {
  test('is named nowhere on Changes and Sent mail any more, and others are as before', () => {
    const made = desk();
    const [before, others] = [naming(made, 'Sent mail').length, texts(made, 'Sent mail').length];
    expect(naming(made, 'Changes').length).toBeGreaterThan(2);
    expect(before).toBe(1);
    made.rpc('forgetPerson', ben);
    expect([...naming(made, 'Changes'), ...naming(made, 'Sent mail')]).toEqual([]);
    expect(texts(made, 'Sent mail')).toHaveLength(others);
    expect(made.rows('Sent mail').filter(({ To }) => To === 'junior.ben@example.com')).toHaveLength(1);
    expect(made.rows('Changes').map(({ Change }) => Change)).toContain(
      'Rig: blank → To do; Rig by: blank → Ben Ode Junior; Rig due: blank → Tue 3 Mar 2026; Notes: blank → Ask (forgotten)',
    );
    expect(JSON.stringify(made.store)).not.toContain('Ben Ode"');
  });

  test('keeps the rows that name them, and the row on People', () => {
    const made = desk();
    const [assets, people] = [texts(made, 'Assets'), texts(made, 'People')];
    made.rpc('forgetPerson', ben);
    expect([texts(made, 'Assets'), texts(made, 'People')]).toEqual([assets, people]);
  });

  test('is told first with what stays, and nothing is done', () => {
    const made = desk();
    const before = JSON.stringify([...texts(made, 'Changes'), ...texts(made, 'Sent mail')]);
    const { done, goes, stays } = made.rpc('forgetPerson', { ...ben, sure: false });
    expect(done).toBe(false);
    expect(goes).toEqual([
      'Ben Ode and ben@example.com on Changes, in 4 entries: “(forgotten)” stands there instead.',
      'Ben Ode and ben@example.com on Sent mail, in 1 entry: “(forgotten)” stands there instead.',
    ]);
    expect(stays.join(' ')).toContain('The row of Ben Ode on People');
    expect(JSON.stringify([...texts(made, 'Changes'), ...texts(made, 'Sent mail')])).toBe(before);
  });

  test('a second time there is nothing left, and the next morning nobody is mailed twice', () => {
    const made = desk();
    made.rpc('forgetPerson', ben);
    const mails = made.mails.length;
    expect(made.rpc('forgetPerson', ben)).toMatchObject({ done: true, goes: [] });
    made.hour(0, 10);
    expect(made.mails).toHaveLength(mails);
    made.hour(1, 9);
    expect(made.mails.slice(mails).map(({ to }) => to)).not.toContain('ben@example.com');
    expect(made.rpc('open', {}).reminders.trouble).toBe(desk().rpc('open', {}).reminders.trouble);
  });

  test('a cell that named them is left by Undo and named, and the others are put back', () => {
    const made = desk();
    const act = String(made.rows('Changes').find(({ ID, Change }) => ID === 'CH_001' && Change !== 'Added')?.Act);
    made.rpc('forgetPerson', ben);
    const { undone, left } = made.rpc('undo', { act });
    expect(undone).toBe(1);
    expect(left.join(' ')).toContain('Rig by');
    expect(made.rows('Assets')[0]).toMatchObject({ 'Rig by': 'Ben Ode', 'Rig due': '' });
  });

  test('changes made afterwards go on being kept', () => {
    const made = desk();
    made.rpc('forgetPerson', ben);
    made.rpc('save', { table: 'assets', id: 'CH_002', loaded: { name: 'Llama' }, changes: { name: 'Alpaca' } });
    expect(made.rows('Changes').at(-1)).toMatchObject({ ID: 'CH_002', Change: 'Name: Llama → Alpaca' });
    expect(made.rpc('history', { table: 'assets', id: 'CH_002' }).lines).toHaveLength(3);
  });
});

describe('is refused', () => {
  test('somebody who still gets mails, whose address sends them, and half a name', () => {
    const made = desk();
    expect(made.refusal('forgetPerson', { ...ben, name: 'Ana Ruiz' }).message).toContain('still on People');
    expect(made.refusal('forgetPerson', { ...ben, name: 'Be' }).message).toContain('whole name');
    expect(made.refusal('forgetPerson', { ...ben, address: 'ben at home' }).message).toContain('no mail address'.replace('no', 'not a'));
    made.book.model.named('People').rows.splice(0, 1);
    expect(made.refusal('forgetPerson', { name: 'Ana Ruiz', address: 'ana@example.com', sure: true }).message).toContain('take over');
  });
});

test('an address that somebody else is mailed at stays', () => {
  const made = desk();
  made.type('People', 2, 'Email', 'ben@example.com');
  const { stays } = made.rpc('forgetPerson', ben);
  expect(stays).toContain('ben@example.com: somebody else on People is mailed there.');
  expect(made.rows('Sent mail').filter(({ To }) => To === 'ben@example.com')).toHaveLength(1);
});

test.each(['Changes until 2026-01-01', 'Stock moves until 2026-01-31'])('what was put aside is named: %s', (tab) => {
  const made = desk();
  made.book.model.named('Stock').name = tab;
  expect(made.rpc('forgetPerson', { ...ben, sure: false }).stays.join(' ')).toContain(`“${tab}”: delete that tab`);
});

test('ten thousand entries take as many calls as ten', () => {
  const made = desk();
  const calls = () => made.callsOf(() => made.rpc('forgetPerson', ben));
  const few = calls().length;
  const rows = made.book.model.named('Changes').rows;
  const line = rows.find((row) => row.includes('ana@example.com')) ?? [];
  for (let at = 0; at < 10_000; at++)
    rows.push(line.map((cell) => (cell === 'ana@example.com' && at % 50 === 0 ? 'ben@example.com' : cell)));
  expect(calls().length).toBeLessThanOrEqual(few + 4);
  expect(naming(made, 'Changes')).toEqual([]);
});
