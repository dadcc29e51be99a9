// The name of a package, its files against the partner's rules, and when the answer is due.

import { describe, expect, test } from '@jest/globals';
import type { Values } from '../../../src/schema/values/value';
import { designs, kestrel, paperDesk, setting } from '../papers/paper-desk';
import type { Paper } from '../support/paper-ports';

const rules = 'no spaces; at most 32 characters; letters, digits, _ and -; take as v###';
const naming: Values = { ...kestrel, packageCode: 'KES', packageName: '{code}_{episode}_{date}_{no}', fileRules: rules };

const desk = (lines = designs, row: Values = {}, company: Values = naming): Paper => paperDesk(lines, { episode: '104', ...row }, company);

const of = { table: 'deliveries', id: 'DEL-001' };

const another = (made: Paper): string =>
  made.rpc('add', { table: 'deliveries', rows: [{ title: 'More', direction: 'Out', partner: 'KM', episode: '104', due: '2026-03-09' }] })
    .ids[0] ?? '';

const nameOf = (made: Paper, row = 0) => made.rows('Deliveries')[row]?.['Sent as'];

describe('a package', () => {
  test('is named by the partner’s pattern, with the day that it was sent, else today', () => {
    const [today, sent] = [desk(), desk(designs, { sent: '2026-02-27' })].map((made) => made.rpc('namePackage', { of }).name);
    expect([today, sent]).toEqual(['KES_104_20260302_01', 'KES_104_20260227_01']);
  });

  test('named twice keeps its name, and nothing is written', () => {
    const made = desk();
    made.rpc('namePackage', { of });
    const before = made.rows('Changes').length;
    expect(made.rpc('namePackage', { of })).toEqual({ name: 'KES_104_20260302_01', again: true });
    expect(made.rows('Changes')).toHaveLength(before);
  });

  test('of two people who name theirs at once each gets a name of its own: the second is asked under the lock', () => {
    const made = desk();
    const id = another(made);
    made.book.meanwhile = {
      before: 'lock',
      work: () => {
        made.book.meanwhile = null;
        made.rpc('namePackage', { of: { table: 'deliveries', id } });
      },
    };
    const mine = made.rpc('namePackage', { of });
    made.book.meanwhile = null;
    expect([mine.name, nameOf(made, 1)].sort()).toEqual(['KES_104_20260302_01', 'KES_104_20260302_02']);
  });

  test('another day begins at 01 again; a number in between that is free is taken', () => {
    const made = desk();
    const id = another(made);
    made.type('Deliveries', 0, 'Sent as', 'kes_104_20260302_02');
    expect(made.rpc('namePackage', { of: { table: 'deliveries', id } }).name).toBe('KES_104_20260302_01');
    made.now += 24 * 3_600_000;
    const third = another(made);
    expect(made.rpc('namePackage', { of: { table: 'deliveries', id: third } }).name).toBe('KES_104_20260303_01');
  });

  test('is unnamed again by undo', () => {
    const made = desk();
    made.rpc('namePackage', { of });
    made.rpc('undo', { act: String(made.rows('Changes').at(-1)?.Act) });
    expect(nameOf(made)).toBe('');
  });

  test.each<[string, () => Paper, string]>([
    ['what comes in', () => desk(designs, { direction: 'In' }), 'do not go out as packages'],
    [
      'a partner who is not on Companies',
      () => desk(designs, { partner: 'Nobody Ltd' }),
      '“Nobody Ltd” is not on Companies: add it there, with its address.',
    ],
    ['a partner of whom there are two', () => withTwin(desk()), 'may be several companies'],
    ['a partner without a pattern', () => desk(designs, {}, kestrel), 'has no Package name pattern on Companies'],
    ['a pattern that cannot be read', () => typed(desk(), 'Package name pattern', '{code'), 'has a { without its other'],
    ['rules that cannot be read', () => typed(desk(), 'File-name rules', 'no blancs'), '“no blancs” is no rule'],
    ['a blank word of the pattern', () => desk(designs, { episode: null }), 'asks for {episode}, and Episode is blank'],
    [
      'a pattern without {no} whose name is there',
      () => taken(desk(designs, {}, { ...naming, packageName: '{code}_{date}' })),
      'write {no} into the pattern',
    ],
    ['a name that is too long for the rules', () => desk(designs, { episode: 'A'.repeat(40) }), 'characters, and 32 are the most'],
  ])('of %s is not named, with why, and nothing is written', (_what, made, message) => {
    const book = made();
    const [before, act] = [nameOf(book), book.rows('Changes').length];
    expect(book.refusal('namePackage', { of })).toMatchObject({ code: 'invalid', message: expect.stringContaining(message) });
    expect([nameOf(book), book.rows('Changes').length]).toEqual([before, act]);
  });

  test('is not named while file names break the rules: every one is listed, each once with all that it breaks', () => {
    const made = desk([
      { what: 'Good', take: 3, fileName: 'EN_003_v003.psd' },
      { what: 'Spaces and umlauts', take: 1, fileName: 'Kö nig_v001.psd' },
      { what: 'Long', take: 1, fileName: `${'x'.repeat(300)}_v001.mov` },
      { what: 'Two extensions', take: 2, fileName: 'a_v002.mov.mov' },
      { what: 'Other take', take: 4, fileName: 'b_v003.mov' },
      { what: 'Twice', take: 1, fileName: 'C_v001.mov' },
      { what: 'Twice', take: 1, fileName: 'c_V001.mov' },
      { what: 'No file' },
      { what: 'Hostile', take: 1, fileName: '=HYPERLINK("x")' },
    ]);
    const error = made.refusal('namePackage', { of });
    expect(error.message).toBe('Not named yet: 6 file names are not as Kestrel Models takes them.');
    expect(error.issues.map(({ message }) => message)).toEqual([
      '“Kö nig_v001.psd” (DIT-002) has a space and characters that are not allowed: ö.',
      `“${'x'.repeat(120)}” (DIT-003) has 309 characters, and 32 are the most.`,
      '“a_v002.mov.mov” (DIT-004) has characters that are not allowed: . and two extensions.',
      '“b_v003.mov” (DIT-005) has no v004 for take 4.',
      '“C_v001.mov” stands on DIT-006 and DIT-007.',
      '“=HYPERLINK("x")” (DIT-009) has characters that not every system takes: ", characters that are not allowed: = ( ) and no v001 for take 1.',
    ]);
    expect(nameOf(made)).toBe('');
    // The same stands with the list of files, before anybody asks for a name.
    const { notes, rows, headings } = made.rpc('paper', { of: { paper: 'fileList', ...of }, form: 'list' });
    expect(notes.filter((note) => note.startsWith('“'))).toEqual(error.issues.map(({ message }) => message));
    expect([headings, rows[0], rows.length]).toEqual([['File name', 'Take'], ['EN_003_v003.psd', '3'], 8]);
  });

  test('without rules only what no system takes keeps it from a name, and a take that is not the line’s', () => {
    const made = desk([{ what: 'A', take: 2, fileName: 'Ein Ding v003.psd' }], {}, { ...naming, fileRules: null });
    expect(made.refusal('namePackage', { of }).issues.map(({ message }) => message)).toEqual([
      '“Ein Ding v003.psd” (DIT-001) has take 3 in its name, and the line says 2.',
    ]);
  });
});

function withTwin(made: Paper): Paper {
  made.rpc('add', { table: 'companies', rows: [{ ...naming, company: 'Kestrel Models Ltd', alsoWrittenAs: null }] });
  return typedIn(made, 'Deliveries', 'Partner', 'KM', () => made.type('Companies', 1, 'Also written as', 'KM'));
}

function typedIn(made: Paper, tab: string, heading: string, text: string, also: () => void): Paper {
  made.type(tab, 0, heading, text);
  also();
  return made;
}

function typed(made: Paper, heading: string, text: string): Paper {
  made.type('Companies', 0, heading, text);
  return made;
}

function taken(made: Paper): Paper {
  const id = another(made);
  made.rpc('namePackage', { of: { table: 'deliveries', id } });
  return made;
}

describe('rules on Companies', () => {
  test.each([
    ['fileRules', 'no blancs', 'no spaces; at most 64 characters; letters, digits, _ and -; take as v###'],
    ['packageName', '{codee}_{no}', 'there is {code}, {episode}, {date}, {no}'],
  ])('that are not understood are refused in %s, with what to write', (key, text, words) => {
    const made = desk();
    const issues = made.refusal('add', { table: 'companies', rows: [{ company: 'Owl', [key]: text }] }).issues;
    expect(issues).toEqual([{ path: key, message: expect.stringContaining(words) }]);
    expect(made.rows('Companies')).toHaveLength(1);
  });

  test('are written in one way, however they are typed', () => {
    const made = desk();
    made.rpc('add', { table: 'companies', rows: [{ company: 'Owl', fileRules: 'No spaces.\nup to 64' }] });
    expect(made.rows('Companies')[1]?.['File-name rules']).toBe('no spaces; at most 64 characters');
  });
});

describe('Answer within', () => {
  const within: Values = { ...naming, answerWithin: 5 };
  const backBy = (made: Paper) => String(made.rows('Deliveries')[0]?.['Back by'] ?? '');
  const sent = (made: Paper, more: Values = {}) =>
    made.rpc('save', {
      ...of,
      loaded: { sent: null, backBy: null, partner: 'Kestrel Models', direction: 'Out', purpose: 'Approval' },
      changes: { sent: '2026-03-05', ...more },
    });

  test('fills Back by of what is sent for approval, in working days, and says so', () => {
    const made = desk(designs, { purpose: 'Approval' }, within);
    expect(sent(made).notes).toEqual(['Back by is Thu 12 Mar: Kestrel Models answers within 5 working days.']);
    expect(made.rpc('lines', of).tabs[0]?.count).toBe(3);
    expect(made.rows('Deliveries')[0]?.['Back by']).not.toBe('');
  });

  test.each<[string, Values, Values]>([
    ['of a turnover', { purpose: 'Turnover' }, within],
    ['where the partner says nothing', { purpose: 'Approval' }, naming],
    ['of what comes in', { purpose: 'Approval', direction: 'In' }, within],
  ])('fills nothing %s', (_what, row, company) => {
    const made = desk(designs, row, company);
    made.rpc('save', { ...of, loaded: { sent: null }, changes: { sent: '2026-03-05' } });
    expect(backBy(made)).toBe('');
  });

  test('fills Answer by of a deliverable that is saved as sent, or added so, and says so; what was typed there stays', () => {
    const made = desk(designs, {}, within);
    setting(made, 'Use Deliverables', true);
    made.rpc('setUp', { pipeline: 'cg', sample: false });
    const rows = [
      { deliverable: 'Master', forWhom: 'KM' },
      { deliverable: 'Subtitles', forWhom: 'Kestrel Models', sent: '2026-03-05' },
      { deliverable: 'Artwork', forWhom: 'KM', sent: '2026-03-05', answerBy: '2026-04-01' },
    ];
    made.rpc('add', { table: 'deliverables', rows });
    const answer = made.rpc('save', { table: 'deliverables', id: 'DLV-001', loaded: { sent: null }, changes: { sent: '2026-03-06' } });
    expect(answer.notes).toEqual(['Answer by is Fri 13 Mar: Kestrel Models answers within 5 working days.']);
    expect(made.rows('Deliverables').map((row) => (row['Answer by'] as { readonly date?: string }).date)).toEqual([
      '2026-03-13',
      '2026-03-12',
      '2026-04-01',
    ]);
  });

  test('leaves what somebody typed', () => {
    const made = desk(designs, { purpose: 'Approval' }, within);
    expect(sent(made, { backBy: '2026-03-20' }).notes).toEqual([]);
  });

  test('fills it also where the mail marks the row as sent, and undo takes both back', () => {
    const made = desk(designs, { purpose: 'Approval' }, within);
    const loaded = { title: 'Turnover: Railroad and Pool designs', sent: null, status: null };
    made.rpc('follow', {
      changes: [{ table: 'deliveries', adds: [], edits: [{ id: 'DEL-001', loaded, changes: { sent: '2026-03-05', status: 'Sent' } }] }],
    });
    expect(backBy(made)).not.toBe('');
    made.rpc('undo', { act: String(made.rows('Changes').at(-1)?.Act) });
    expect([backBy(made), made.rows('Deliveries')[0]?.Sent]).toEqual(['', '']);
  });
});
