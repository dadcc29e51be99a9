// The log of changes on paper: what every act leaves there, and what becomes of it when somebody sorts, edits or takes the tab away.

import { describe, expect, test } from '@jest/globals';
import { mostEntries } from '../../../src/actions/memory/trimming';
import { changeLog } from '../../../src/tables/changes';
import { dataIn } from '../../../src/workbook/memory/row-change';
import { type Paper, paper } from '../support/paper-ports';

const pig = { table: 'assets', id: 'CH_003' };

/** Three assets, CH_001 to CH_003. */
function cast(): Paper {
  const desk = paper();
  desk.rpc('add', { table: 'assets', rows: ['Llama', 'Oti', 'Pig'].map((name, at) => ({ id: `CH_00${at + 1}`, name })) });
  return desk;
}

const entries = (desk: Paper) =>
  desk.rows('Changes').map(({ Act, ID, Name, Change }) => [String(Act).split('-')[0], ID, Name, Change].join(' | '));

const rig = (desk: Paper, before: string | null, after: string) =>
  desk.rpc('save', { ...pig, loaded: { 'steps/Rig/status': before }, changes: { 'steps/Rig/status': after } });

describe('what stands there', () => {
  test('a row for each row that was added, by its ID', () => {
    const desk = cast();
    expect(entries(desk)).toEqual(['1 | CH_001 | Llama | Added', '1 | CH_002 | Oti | Added', '1 | CH_003 | Pig | Added']);
    expect(dataIn(String(desk.rows('Changes')[0]?.Data))).toMatchObject({ act: 'add', table: 'assets', kind: 'added', cells: {} });
  });

  test('who changed what, when, in a sentence, and the cells before and after', () => {
    const desk = cast();
    rig(desk, null, 'WIP');
    rig(desk, 'WIP', 'For approval');
    expect(entries(desk).slice(3)).toEqual(['2 | CH_003 | Pig | Rig: blank → WIP', '3 | CH_003 | Pig | Rig: WIP → For approval']);
    const last = desk.rows('Changes')[4];
    expect(last).toMatchObject({ Who: 'ana@example.com', Tab: 'Assets', When: { date: '2026-03-02', time: '08:00' } });
    expect(dataIn(String(last?.Data))).toEqual({
      ...{ act: 'save', table: 'assets', kind: 'changed', held: [], sign: '', undid: '' },
      cells: { 'steps/Rig/status': { before: 'WIP', after: 'For approval' } },
    });
  });

  test('a take that followed by itself stands in the same sentence, the stamps do not', () => {
    const desk = cast();
    desk.rpc('save', { ...pig, loaded: { 'steps/Rig/status': null }, changes: { 'steps/Rig/status': 'Retake' } });
    const [, , , change] = (entries(desk)[3] ?? '').split(' | ');
    expect(change).toMatch(/^Rig: blank → Retake; Rig take: blank → \d$/);
  });

  test('saving what stands there already leaves nothing', () => {
    const desk = cast();
    rig(desk, null, 'WIP');
    rig(desk, null, 'WIP');
    expect(entries(desk)).toHaveLength(4);
  });

  test('repaired cells are said as they stood', () => {
    const desk = cast();
    desk.type('Assets', 2, 'Type', 'character');
    const spots = desk.rpc('check', {}).findings.flatMap((finding) => finding.spots);
    const changes = spots.flatMap(({ becomes, table, row, column, shows }) =>
      becomes === null ? [] : [{ table, row, column, shows, becomes }],
    );
    desk.rpc('repair', { changes });
    expect(entries(desk).at(-1)).toBe('2 | CH_003 | Pig | Type: character → Character');
  });

  test('a value that is too long for the cell beside is named and not kept', () => {
    const desk = cast();
    desk.rpc('save', { ...pig, loaded: { notes: null }, changes: { notes: 'x'.repeat(49_000), episode: '104' } });
    const last = desk.rows('Changes').at(-1);
    expect(last?.Change).toMatch(/^Episode: blank → 104; Notes: blank → x{59}…$/);
    expect(dataIn(String(last?.Data))).toMatchObject({ held: ['notes'], cells: { episode: { before: '', after: '104' } } });
  });
});

describe('the tab in other hands', () => {
  test('where it is not, all is done as ever, and set-up brings it back', () => {
    const desk = paper();
    const { model } = desk.book;
    model.tabs.splice(model.tabs.indexOf(model.named('Changes')), 1);
    expect(desk.ask('add', { table: 'assets', rows: [{ name: 'Llama' }] })).toMatchObject({ ok: true, value: { ids: ['AST-001'] } });
    desk.rpc('setUp', { pipeline: 'cg', sample: false });
    desk.rpc('add', { table: 'assets', rows: [{ name: 'Oti' }] });
    expect(entries(desk)).toEqual(['1 | AST-002 | Oti | Added']);
  });

  test('sorted, edited or shortened it is gone on with below its last row, and no act is called like one that was deleted', () => {
    const desk = cast();
    const rows = () => desk.book.model.named('Changes').rows;
    rows().reverse();
    rig(desk, null, 'WIP');
    rows().splice(0, 2);
    rig(desk, 'WIP', 'For approval');
    const deleted = rows().pop();
    rig(desk, 'For approval', 'Retake');
    expect(desk.rows('Changes').map(({ Act }) => Act)).not.toContain(deleted?.[2]);
    expect(entries(desk).map((line) => line.split(' | ').slice(0, 2).join(' '))).toEqual(['1 CH_001', '2 CH_003', '3 CH_003']);
  });

  test('what somebody wrote below is not written over', () => {
    const desk = cast();
    const tab = desk.book.model.named('Changes');
    tab.rows.push(tab.columns.map((_column, at) => (at === 6 ? 'my own words' : '')));
    rig(desk, null, 'WIP');
    expect(
      desk
        .rows('Changes')
        .map(({ Change }) => Change)
        .slice(3),
    ).toEqual(['my own words', 'Rig: blank → WIP']);
  });

  test('moved and renamed columns are followed; without those that tell the row and the act nothing is written, and nothing said', () => {
    const desk = cast();
    const tab = desk.book.model.named('Changes');
    const move = (line: unknown[]) => line.unshift(...line.splice(6, 1));
    for (const line of [tab.columns, ...tab.rows]) move(line);
    rig(desk, null, 'WIP');
    expect(entries(desk).at(-1)).toBe('2 | CH_003 | Pig | Rig: blank → WIP');
    const act = tab.columns.findIndex(({ heading }) => heading === 'Act');
    for (const line of [tab.columns, ...tab.rows]) line.splice(act, 1);
    rig(desk, 'WIP', 'For approval');
    expect(desk.rows('Assets')[2]?.Rig).toBe('For approval');
    expect(desk.rows('Changes')).toHaveLength(4);
  });

  test('what Google refuses to write there is left out, and the row is saved', () => {
    const desk = cast();
    const write = desk.ports.book.write.bind(desk.ports.book);
    const changes = desk.book.model.named('Changes').sheetId;
    Object.assign(desk.ports.book, {
      write: (sheetId: number, blocks: Parameters<typeof write>[1]) => {
        if (sheetId === changes) throw Object.assign(new Error('refused'), { name: 'Exception' });
        write(sheetId, blocks);
      },
    });
    rig(desk, null, 'WIP');
    expect(desk.rows('Assets')[2]?.Rig).toBe('WIP');
    expect(entries(desk)).toHaveLength(3);
  });
});

test('an entry costs two calls, however long the log is: the rows below a known one are read, and one block is written', () => {
  const desk = cast();
  const note = (n: number) =>
    desk.rpc('save', { ...pig, loaded: { notes: n === 0 ? null : `note ${n - 1}` }, changes: { notes: `note ${n}` } });
  const costs = Array.from({ length: 150 }, (_none, n) => desk.callsOf(() => note(n)).filter((call) => / Changes/.test(call)));
  expect(costs).toEqual(Array.from({ length: 150 }, () => ['part Changes', 'write Changes 1']));
  expect(entries(desk)).toHaveLength(3 + 150);
});

describe('at night', () => {
  const withReminders = () => {
    const desk = cast();
    desk.rpc('turnOn', { everybody: false });
    rig(desk, null, 'WIP');
    return desk;
  };
  const night = (desk: Paper, days: number) => {
    desk.hour(days, 8);
    desk.hour(days, 20);
    desk.hour(days + 1, 4);
  };

  test('entries older than 400 days go, and the next one stands below the others', () => {
    const desk = withReminders();
    night(desk, 399);
    expect(entries(desk)).toHaveLength(4);
    rig(desk, 'WIP', 'For approval');
    night(desk, 401);
    expect(entries(desk)).toEqual(['3 | CH_003 | Pig | Rig: WIP → For approval']);
    expect(desk.callsOf(() => rig(desk, 'For approval', 'WIP')).filter((call) => / Changes/.test(call))).toEqual([
      'part Changes',
      'write Changes 1',
    ]);
  });

  test('a log of more than 50,000 rows is put aside whole, and the numbers go on in a new one', () => {
    const desk = withReminders();
    const { rows, columns } = desk.book.model.named('Changes');
    while (rows.length < 50_001) rows.push(columns.map((_column, at) => (at === 2 ? '7' : 'x')));
    rig(desk, 'WIP', 'For approval');
    night(desk, 1);
    expect(desk.book.model.named('Changes until 2026-03-03').rows).toHaveLength(50_002);
    rig(desk, 'For approval', 'WIP');
    expect(entries(desk)).toEqual(['9 | CH_003 | Pig | Rig: For approval → WIP']);
  });
});

describe('what is nobody else’s business', () => {
  test('phones and days off are “changed” there, and undo says that it does not know what stood there', () => {
    const desk = paper();
    const settings = desk.rows('Settings');
    const at = settings.findIndex(({ Setting }) => Setting === 'Use Time off');
    desk.type('Settings', at, 'Value', 'yes');
    desk.rpc('setUp', { pipeline: 'cg', sample: false });
    desk.rpc('add', { table: 'people', rows: [{ name: 'Ben Ode', phone: '01 23' }] });
    desk.rpc('add', { table: 'timeOff', rows: [{ person: 'Ben Ode', from: '2026-03-09', to: '2026-03-10', notes: 'dentist' }] });
    desk.rpc('save', { table: 'people', id: 'Ben Ode', loaded: { phone: '01 23' }, changes: { phone: '04 56' } });
    const loaded = { from: '2026-03-09', to: '2026-03-10', notes: 'dentist' };
    desk.rpc('save', {
      table: 'timeOff',
      id: 'TOF-001',
      loaded,
      changes: { from: '2026-03-16', to: '2026-03-17', notes: 'dentist, again' },
    });
    const log = desk.rows('Changes').slice(-2);
    expect(log.map(({ Change }) => Change)).toEqual(['Phone: changed', 'From: changed; To: changed; Notes: changed']);
    expect(JSON.stringify(desk.rows('Changes'))).not.toMatch(/01 23|04 56|2026-03-09|2026-03-16|dentist/);
    const { left } = desk.rpc('undo', { act: String(log[1]?.Act) });
    expect(left.join(' ')).toContain('keeps its From: what stood there before is not kept');
    expect(desk.rows('Time off')[0]).toMatchObject({ From: { date: '2026-03-16', time: '00:00' } });
  });
});

test('a show of sixty keeps three tenths of a million cells a year there, of the ten million that a file takes', () => {
  // A coordinator and two others, who change 150 rows a day between them, on 250 days.
  const entries = 150 * 250;
  const cells = entries * Object.keys(changeLog.columns).length;
  expect([entries, cells]).toEqual([37_500, 300_000]);
  expect(cells / 10_000_000).toBeLessThan(0.04);
  // 400 days of it are kept in one tab, which is below what is put aside.
  expect(entries * (400 / 365)).toBeLessThan(mostEntries);
  process.stdout.write(`Changes: ${entries} entries, ${cells} cells a year, ${(100 * cells) / 10_000_000} % of a file\n`);
});
