// What is in what: circles that are refused and found, what a form says of a row, breakdowns that are pasted.

import { describe, expect, test } from '@jest/globals';
import { cast, castingDesk, planned } from './casting-desk';

const issues = (answer: { readonly ok: boolean; readonly error?: { readonly issues: readonly { readonly message: string }[] } }) =>
  answer.error?.issues.map(({ message }) => message) ?? [];

describe('an asset', () => {
  test('is cast by its name or ID, and by that of what it is in; a name of two shots is refused with both', () => {
    const desk = castingDesk([{ asset: 'oti', into: 'sh020' }]);
    expect(cast(desk)).toEqual(['Oti in SH020']);
    const answer = desk.ask('add', { table: 'casting', rows: [{ asset: 'Oti', into: 'SH010' }] });
    expect(issues(answer)[0]).toContain('which may be SHT-001 SH010 or SHT-003 SH010');
  });

  test('cannot be in itself, be it by way of others', () => {
    const desk = castingDesk([
      { asset: 'Lamp', into: 'Train' },
      { asset: 'Train', into: 'Mine Cart' },
    ]);
    expect(issues(desk.ask('add', { table: 'casting', rows: [{ asset: 'Lamp', into: 'Lamp' }] }))).toEqual([
      '“Lamp” is in itself: an asset cannot be in itself. Cast it elsewhere, or take the other casting off first.',
    ]);
    expect(issues(desk.ask('add', { table: 'casting', rows: [{ asset: 'Mine Cart', into: 'Lamp' }] }))[0]).toContain(
      '“Mine Cart” is in “Lamp”, and “Lamp” is in “Train”, and “Train” is in “Mine Cart”',
    );
    expect(cast(desk)).toEqual(['Lamp in Train', 'Train in Mine Cart']);
    const saved = desk.ask('save', { table: 'casting', id: 'CST-002', loaded: { into: 'Mine Cart' }, changes: { into: 'Lamp' } });
    expect(issues(saved)[0]).toContain('“Train” is in “Lamp”, and “Lamp” is in “Train”');
  });

  test('that is in itself by what was typed in the grid is named by Check', () => {
    const desk = castingDesk([
      { asset: 'Lamp', into: 'Train' },
      { asset: 'Train', into: 'Mine Cart' },
    ]);
    desk.type('Casting', 1, 'In', 'Lamp');
    const [found] = desk.rpc('check', {}).findings.filter(({ words }) => words.includes('nobody can say'));
    expect(found).toMatchObject({ kind: 'reference', table: 'casting', count: 2 });
    expect(found?.spots.map(({ cell }) => cell)).toEqual(['C2', 'C3']);
  });

  test('that was taken off closes no circle', () => {
    const desk = castingDesk([{ asset: 'Lamp', into: 'Train', takenOff: true }]);
    expect(desk.ask('add', { table: 'casting', rows: [{ asset: 'Train', into: 'Lamp' }] }).ok).toBe(true);
  });

  test('that is in one shot twice is two rows that count as one: said, and found by Check', () => {
    const desk = castingDesk([{ asset: 'Oti', into: 'SH020' }]);
    const answer = desk.rpc('add', { table: 'casting', rows: [{ asset: 'Oti', into: 'SH020' }] });
    expect(answer.notes?.join()).toContain('both rows count as one casting');
    expect(desk.rpc('check', {}).findings.map(({ kind }) => kind)).toContain('alike');
  });
});

describe('a row', () => {
  test('says what it needs and what it is in, with how often and as what', () => {
    const desk = castingDesk([
      { asset: 'Oti', into: 'SH020', as: 'Animated' },
      { asset: 'Berry', into: 'SH020', count: 3 },
      { asset: 'Berry', into: 'SHT-003' },
      { asset: 'Lamp', into: 'Train' },
      { asset: 'Train', into: 'SH030' },
    ]);
    expect(desk.rpc('castOf', { table: 'shots', id: 'SHT-002' })).toMatchObject({
      needs: {
        count: 2,
        lines: [
          { table: 'assets', id: 'AST-001', name: 'Oti', words: 'Animated' },
          { name: 'Berry', words: '×3' },
        ],
      },
      usedIn: { count: 0 },
    });
    expect(desk.rpc('castOf', { table: 'assets', id: 'AST-002' })).toMatchObject({
      usedIn: { count: 2, lines: [{ table: 'shots', id: 'SHT-002', name: 'SH020' }, { id: 'SHT-003' }] },
      words: 'In 2 shots or episodes of 2 episodes, first in EP101, last in EP102.',
    });
    // By way of what it dresses.
    expect(desk.rpc('castOf', { table: 'assets', id: 'AST-005' }).words).toBe('In 1 shot or episode, all of EP102.');
  });

  test('that is left out is called so, and takes nothing with it', () => {
    const desk = castingDesk([{ asset: 'Oti', into: 'SH020' }]);
    desk.type('Shots', 1, 'Omitted', true);
    const { usedIn, words } = desk.rpc('castOf', { table: 'assets', id: 'AST-001' });
    expect([usedIn.lines[0]?.words, words]).toEqual(['left out', '']);
  });

  test('of a workbook without castings is told so', () => {
    const desk = castingDesk();
    desk.type(
      'Settings',
      desk.rows('Settings').findIndex(({ Setting }) => Setting === 'Use Casting'),
      'Value',
      false,
    );
    desk.ports.cache.remove(['catalog changed', 'catalog/0', 'catalog/1']);
    expect(desk.ask('castOf', { table: 'assets', id: 'AST-001' })).toMatchObject({ ok: false, error: { code: 'setup' } });
  });
});

describe('a pasted breakdown', () => {
  const matrix = '|SH020|SH030\nOti|x|\nBerry|2|x\nLamp||';

  test('is shown first, brought in by one submit, and undone', () => {
    const desk = castingDesk();
    const plan = planned(desk, matrix);
    expect([plan.added.map(({ name }) => name), plan.same, plan.refused]).toEqual([
      ['Oti in SH020', 'Berry in SH020', 'Berry in SH030'],
      0,
      [],
    ]);
    expect(cast(desk)).toEqual([]);
    const answer = desk.ask('bringIn', { brought: plan.brought });
    expect(cast(desk)).toEqual(['Oti in SH020', 'Berry in SH020 ×2', 'Berry in SH030']);
    expect(planned(desk, matrix)).toMatchObject({ same: 3, added: [], changed: [], absent: { count: 0 } });
    desk.rpc('undo', { act: answer.ok ? (answer.act ?? '') : '' });
    expect(cast(desk)).toEqual([]);
  });

  test('changes what it says otherwise, and leaves what it does not say', () => {
    const desk = castingDesk([
      { asset: 'Oti', into: 'SH020', count: 3, as: 'Animated' },
      { asset: 'Berry', into: 'SH020', count: 3 },
      { asset: 'Train', into: 'SH020', count: 1 },
    ]);
    const plan = planned(desk, '|SH020\nOti|x\nBerry|1 BG\nTrain|1');
    expect(plan.changed.map(({ name }) => name)).toEqual(['Berry in SH020']);
    desk.rpc('bringIn', { brought: plan.brought });
    expect(cast(desk)).toEqual(['Oti in SH020 ×3 Animated', 'Berry in SH020 Background', 'Train in SH020 ×1']);
  });

  test('has what is gone listed: of its own shots and assets only; left, or taken off if somebody says so', () => {
    const desk = castingDesk([
      { asset: 'Oti', into: 'SH020' },
      { asset: 'Oti', into: 'SH030' },
      { asset: 'Train', into: 'SH020' },
    ]);
    const text = '|SH020\nOti|\nBerry|x';
    const plan = planned(desk, text);
    expect(plan.absent).toEqual({ count: 1, rows: [{ id: 'CST-001', name: 'Oti in SH020' }], mayOmit: true });
    expect(plan.brought.edits).toEqual([]);
    desk.rpc('bringIn', { brought: planned(desk, text, true).brought });
    expect(cast(desk)).toEqual(['- Oti in SH020', 'Oti in SH030', 'Train in SH020', 'Berry in SH020']);
    // What comes back is the row that was there.
    desk.rpc('bringIn', { brought: planned(desk, '|SH020\nOti|x').brought });
    expect(cast(desk)[0]).toBe('Oti in SH020');
  });

  test('of a list by shot names all of a shot: what is not among it is gone', () => {
    const desk = castingDesk([
      { asset: 'Oti', into: 'SH020' },
      { asset: 'Train', into: 'SH030' },
    ]);
    expect(planned(desk, 'SH020: Berry x2').absent.rows).toEqual([{ id: 'CST-001', name: 'Oti in SH020' }]);
  });

  test('takes nothing off while any of it is refused, as that may be it', () => {
    const desk = castingDesk([{ asset: 'Oti', into: 'SH020' }]);
    const plan = planned(desk, '|SH020\nOti|\nBerry|?', true);
    expect([plan.absent.count, plan.brought.edits]).toEqual([1, []]);
  });

  test.each([
    ['an asset that nobody knows', '|SH020\nOtti|x', 'A2', 'Asset names “Otti”, which is no asset'],
    ['a shot that nobody knows', '|SH099\nOti|x', 'B1', 'In names “SH099”, which is no asset'],
    ['a shot of two episodes', '|SH010\nOti|x', 'B1', 'In names “SH010”, which may be SHT-001 SH010 or SHT-003 SH010'],
    ['a shot of an episode where it is not', 'Episode|Parent|Name|Asset Type|Asset\nEP102|SQ01|SH020|Prop|Berry', 'C2', 'of EP102, SQ01'],
    ['what it is cast as that is on no list', 'Name|Asset|Label\nSH020|Oti|flying', 'B2', '“flying” is no word of the list Cast as'],
    ['two numbers for one', '|SH020|SH020\nOti|2|3', 'B2', 'said twice, and not alike: B2 2 and C2 3'],
    ['an asset in itself', '|Lamp|SH020\nLamp|x|x', 'B2', '“Lamp” is in itself'],
    ['neither cross nor number', '|SH020\nOti|soon', 'B2', '“soon” is no cross'],
  ])('refuses %s, with its cell', (_what, text, cell, message) => {
    const { refused, added } = planned(castingDesk(), text);
    expect(refused[0]?.why[0]?.cell).toBe(cell);
    expect(refused[0]?.why[0]?.message).toContain(message);
    expect(added.every(({ name }) => name === 'Lamp in SH020')).toBe(true);
  });

  test('refuses an omitted shot and an omitted asset by name', () => {
    const desk = castingDesk();
    desk.type('Shots', 1, 'Omitted', true);
    desk.type('Assets', 0, 'Omitted', true);
    const plan = planned(desk, '|SH020|SH030\nOti||x\nBerry|x|x');
    expect(plan.refused.map(({ why: [first] }) => first?.message)).toEqual([
      'Asset names “Oti”, which is left out on the tab “Assets”. Take the tick away there first.',
      'In names “SH020”, which is left out on the tab “Shots”. Take the tick away there first.',
    ]);
    expect(plan.added.map(({ name }) => name)).toEqual(['Berry in SH030']);
  });

  test('tells shots of one name apart by episode, as Kitsu and a second row of heads say it', () => {
    const kitsu =
      'Episode|Parent|Name|Asset Type|Asset|Occurences|Label\nEP101|SQ01|SH010|Character|Oti|1|animate\n102|SQ01|SH010|Character|Oti|2|';
    const desk = castingDesk();
    desk.rpc('bringIn', { brought: planned(desk, kitsu).brought });
    expect(cast(desk)).toEqual(['Oti in SHT-001 Animated', 'Oti in SHT-003 ×2']);
    expect(planned(desk, '|EP101||EP102\n|SH010|SH020|SH010\nOti|1||2')).toMatchObject({ same: 2, refused: [], added: [] });
  });

  test('tells assets of one name apart by their type', () => {
    const desk = castingDesk();
    desk.rpc('add', { table: 'assets', rows: [{ name: 'Oti', type: 'Prop' }] });
    const plan = planned(desk, 'Name|Asset Type|Asset\nSH020|Prop|Oti');
    expect(plan.brought.adds).toMatchObject([{ asset: 'AST-006', into: 'SH020' }]);
  });

  test('of nothing says what may be pasted', () => {
    expect(planned(castingDesk(), 'Hello').troubles[0]).toContain('Paste a matrix');
  });

  test('is refused as a whole where somebody has cast the same meanwhile', () => {
    const desk = castingDesk();
    const { brought } = planned(desk, matrix);
    desk.rpc('add', { table: 'casting', rows: [{ asset: 'Oti', into: 'SH020' }] });
    const answer = desk.ask('bringIn', { brought });
    expect(issues(answer)[0]).toContain('CST-001');
    expect(cast(desk)).toEqual(['Oti in SH020']);
  });
});

describe('Today', () => {
  const waiting = () => {
    const desk = castingDesk([{ asset: 'Oti', into: 'SH020' }]);
    const steps = desk.rows('Steps').map(({ Step }) => Step);
    desk.type('Steps', steps.indexOf('Animation'), 'Waits for', 'Rig, Surface');
    desk.rpc('save', {
      table: 'assets',
      id: 'AST-001',
      loaded: {},
      changes: { 'steps/Rig/due': '2026-03-05', 'steps/Surface/status': 'Approved' },
    });
    desk.rpc('save', { table: 'shots', id: 'SHT-002', loaded: {}, changes: { 'steps/Animation/due': '2026-03-09' } });
    desk.ports.cache.remove(['catalog changed', 'catalog/0', 'catalog/1']);
    return desk;
  };

  test('says what waits for what, and what holds up most', () => {
    const { waits, holds } = waiting().rpc('today', {}).sections;
    expect(waits.map(({ id, words, column }) => [id, words, column])).toEqual([
      ['SHT-002', 'Animation waits for Oti (Rig, due Thu 5 Mar)', 'steps/Animation/due'],
    ]);
    expect(holds.map(({ id, words }) => [id, words])).toEqual([['AST-001', 'Rig holds up 1 step, the first due Mon 9 Mar']]);
  });

  test.each([
    ['a step that is not there', 'Rigg', '“Rigg” under Waits for is no other step of this tab.'],
    ['itself', 'animation', '“animation” under Waits for is no other step of this tab.'],
  ])('waits for no step that is %s, and Check says so', (_what, text, words) => {
    const desk = waiting();
    const steps = desk.rows('Steps').map(({ Step }) => Step);
    desk.type('Steps', steps.indexOf('Animation'), 'Waits for', text);
    desk.ports.cache.remove(['catalog changed', 'catalog/0', 'catalog/1']);
    expect(desk.rpc('today', {}).sections.waits).toEqual([]);
    expect(
      desk
        .rpc('check', {})
        .findings.map((found) => found.words)
        .join(),
    ).toContain(words);
  });
});
