// The grid of deliverables in the built add-on: live formulas beside a count of the cells, whatever becomes of the tabs.

import { beforeAll, describe, expect, test } from '@jest/globals';
import { type Desk, emptyDesk } from '../support/desk';
import { letters, setting } from '../support/grid-hands';

function contracted(): Desk {
  const desk = emptyDesk();
  for (const tab of ['Episodes', 'Companies', 'Deliverables', 'Contract dates']) setting(desk, `Use ${tab}`, 'yes');
  desk.menu('Workbook', 'Set up workbook');
  desk.rpc('add', { table: 'companies', rows: [{ company: 'Kestrel', alsoWrittenAs: 'KTV' }, { company: 'Ørsted TV' }] });
  desk.rpc('add', { table: 'episodes', rows: [{ number: 'EP101' }, { number: '102' }, { number: 'EP103', omitted: true }] });
  const row = (deliverable: string, forWhom: string, episode: string | null, status: string | null, category = 'Sound') => ({
    ...{ deliverable, forWhom, episode, status, category },
  });
  desk.rpc('add', {
    table: 'deliverables',
    rows: [
      row('Stereo mix', 'Kestrel', 'EP101', 'Preparing'),
      row('Master', 'Kestrel', 'EP101', 'Sent', 'Picture'),
      row('Master', 'Kestrel', '102', null, 'Picture'),
      row('Master', 'Ørsted TV', '102', 'Accepted', 'Picture'),
      row('Key art "A"', 'Kestrel', null, 'Ready', 'Artwork'),
    ],
  });
  return desk;
}

/** Headings, then each line: what stands below each deliverable. */
function grid(desk: Desk, tab = 'Deliverables grid') {
  const [names = [], partners = [], ...lines] = desk.values(tab);
  const across = names.slice(2).map((name, at) => `${name}/${partners[at + 2]}`);
  return Object.fromEntries(
    lines
      .filter(([label]) => label !== '')
      .map(([label, _aside, ...cells]) => [
        label,
        Object.fromEntries(across.map((one, at) => [one, cells[at]]).filter(([one]) => one !== '/')),
      ]),
  );
}

const [mix, master, other, art] = ['Stereo mix/Kestrel', 'Master/Kestrel', 'Master/Ørsted TV', 'Key art "A"/Kestrel'];

describe('the grid', () => {
  let desk: Desk;
  beforeAll(() => {
    desk = contracted();
  });

  test('has a line for each episode and a column for each deliverable and partner, by category', () => {
    expect(desk.rpc('showGrid', {})).toEqual({ tab: 'Deliverables grid', lines: 3, across: 4, notes: [] });
    expect(grid(desk)).toEqual({
      Once: { [master]: '', [other]: '', [mix]: '', [art]: 'Ready' },
      EP101: { [master]: 'Sent', [other]: '', [mix]: 'Preparing', [art]: '' },
      102: { [master]: 'To do', [other]: 'Accepted', [mix]: '', [art]: '' },
    });
  });

  test('follows what is typed: statuses, rows that are sorted, another spelling of case', () => {
    typed(desk, 'Master', 'EP101', 'Status', 'Redelivery requested');
    expect(grid(desk).EP101).toMatchObject({ [master]: 'Redelivery requested' });
    typed(desk, 'Stereo mix', 'EP101', 'Deliverable', 'STEREO MIX');
    expect(grid(desk).EP101).toMatchObject({ [mix]: 'Preparing' });
    typed(desk, 'STEREO MIX', 'EP101', 'Deliverable', 'Stereo mix');
    typed(desk, 'Master', 'EP101', 'Status', '');
    expect(grid(desk).EP101).toMatchObject({ [master]: 'To do' });
  });

  test('follows columns that are inserted before the status', () => {
    const { host } = desk;
    host.book.grid.insert(host.book.tabs.named('Deliverables')?.id ?? '', { dimension: 'COL', start: 2, count: 1 }, 'before');
    typed(desk, 'Master', 'EP101', 'Status', 'Accepted');
    expect(grid(desk).EP101).toMatchObject({ [master]: 'Accepted' });
    expect(desk.values('Deliverables grid')[1]?.[0]).toBe('Status');
  });

  test('shows an error, and no empty lines, once the tab is called otherwise; asked for again it is right', () => {
    const { tabs } = desk.host.book;
    tabs.rename(tabs.named('Deliverables')?.id ?? '', 'What we owe');
    expect(String(desk.values('Deliverables grid')[1]?.[0])).toContain('#REF');
    desk.rpc('showGrid', {});
    expect(grid(desk)[102]).toMatchObject({ [master]: 'To do', [other]: 'Accepted' });
    tabs.rename(tabs.named('What we owe')?.id ?? '', 'Deliverables');
    desk.rpc('showGrid', {});
  });

  test('asked for again has what came since, and drops what went', () => {
    const more = ['Trailer', 'Poster', 'PasC'].map((deliverable) => ({ deliverable, forWhom: 'ktv', episode: 'EP101', status: 'Sent' }));
    desk.rpc('add', { table: 'deliverables', rows: more });
    expect(desk.rpc('showGrid', {})).toMatchObject({ lines: 3, across: 7 });
    expect(grid(desk).EP101).toMatchObject({ 'Poster/Kestrel': 'Sent', [master]: 'Accepted' });
    const at = (desk.values('Deliverables')[0] ?? []).indexOf('Deliverable');
    const rows = desk
      .values('Deliverables')
      .flatMap((row, down) => (['Trailer', 'Poster', 'PasC'].includes(String(row[at])) ? [down + 1] : []));
    desk.host.book.grid.remove(desk.host.book.tabs.named('Deliverables')?.id ?? '', {
      dimension: 'ROW',
      start: (rows[0] ?? 1) - 1,
      count: 3,
    });
    expect(desk.rpc('showGrid', {})).toMatchObject({ across: 4 });
    expect(Object.keys(grid(desk).EP101 ?? {})).toEqual([master, other, mix, art]);
  });

  test('warns whoever types into it', () => {
    const { tabs, protections } = desk.host.book;
    expect(protections.all(tabs.named('Deliverables grid')?.id ?? '')).toMatchObject([
      { warningOnly: true, zone: null, description: expect.stringContaining('Made of formulas') },
    ]);
  });

  test('takes as many calls for many rows as for a few', () => {
    const trips = () => {
      desk.rpc('showGrid', {});
      return desk.last.roundTrips;
    };
    const few = trips();
    const rows = Array.from({ length: 200 }, (_none, at) => ({
      deliverable: `Thing ${at % 20}`,
      forWhom: 'Kestrel',
      episode: `EP${200 + (at % 10)}`,
    }));
    desk.rpc('add', { table: 'deliverables', rows });
    trips();
    expect(trips()).toBe(few);
  });
});

test('is refused where there is nothing to show', () => {
  const desk = emptyDesk();
  expect(desk.refusal('showGrid', {})).toMatchObject({ code: 'setup', message: expect.stringContaining('not in use') });
});

/** Types into the cell of that deliverable and episode. */
function typed(desk: Desk, deliverable: string, episode: string, heading: string, value: string): void {
  const [headings = []] = desk.values('Deliverables');
  const at = desk.rows('Deliverables').findIndex((row) => row.Deliverable === deliverable && row.Episode === episode) + 2;
  desk.host.edit('Deliverables', `${letters(headings.indexOf(heading))}${at}`, [[value]]);
}
