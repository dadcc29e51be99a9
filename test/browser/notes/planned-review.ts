// A review on paper from plan to minutes: what is for approval is shown in it, whoever is named is invited; afterwards notes go out, papers are made.

import { workbook } from '../../../src/tables';
import { papers, posts } from '../../../src/tables/papers';
import { setting } from '../../actions/papers/paper-desk';
import { type Paper, paper } from '../../actions/support/paper-ports';

const of = { table: 'reviews', id: 'REV-001' } as const;

function mailed(made: Paper, letter: 'invite' | 'notes'): void {
  const { seen } = made.rpc('post', { of: { letter, ...of } });
  made.rpc('sendPost', { of: { letter, ...of }, seen, sure: false });
}

/** Three shots of a vendor that wait for approval in Animation, gathered onto the agenda, and one that does not; Ben has them, and is invited. */
export function plannedReview(): Paper {
  const made = paper({ ...workbook, papers, posts });
  for (const name of ['Use Shots', 'Use Companies']) setting(made, name, true);
  made.rpc('setUp', { pipeline: 'cg', sample: false });
  made.rpc('add', {
    table: 'people',
    rows: [
      { name: 'Ben Ode', email: 'ben@example.com' },
      { name: 'Ana Ruiz', email: 'ana@example.com' },
    ],
  });
  made.rpc('add', { table: 'companies', rows: [{ company: 'Kestrel', address: 'Bristol' }] });
  const shot = { episode: '1', frames: 96, firstFrame: 1001, vendor: 'Kestrel', 'steps/Animation/by': 'Ben Ode' };
  const rows = ['SH010', 'SH020', 'SH030', 'SH040'].map((name, at) => ({
    ...{ name, ...shot, 'steps/Animation/status': at < 3 ? 'For approval' : 'WIP', 'steps/Animation/take': at + 1 },
  }));
  made.rpc('add', { table: 'shots', rows });
  const [waiting] = made.rpc('gather', { table: 'reviewItems' }).offers;
  const adds = (waiting?.lines ?? []).map(({ take = '', ...line }, at) => ({ ...line, take: Number(take), order: at + 1 }));
  const values = { title: 'Dailies', date: '2026-03-02', start: '10:00', attendees: 'Ben Ode', status: 'Planned' };
  made.rpc('saveWhole', { table: 'reviews', row: { id: null, values }, lines: [{ table: 'reviewItems', adds, edits: [] }] });
  mailed(made, 'invite');
  return made;
}

/** Once the review is over: what follows is done, the notes are sent, minutes and retake list made. */
export function afterwards(made: Paper) {
  const { changes } = made.rpc('followUps', { ...of, was: '' });
  const tables = [...new Set(changes.map(({ table }) => table))];
  const edits = (table: string) => changes.flatMap((one) => (one.table === table ? [one.edit] : []));
  made.rpc('follow', { changes: tables.map((table) => ({ table, adds: [], edits: edits(table) })) });
  mailed(made, 'notes');
  const listed = (key: string, table: string, id: string) => {
    const { headings, rows } = made.rpc('paper', { of: { paper: key, table, id }, form: 'list' });
    const pdf = atob(made.rpc('paper', { of: { paper: key, table, id }, form: 'pdf' }).pdf ?? '');
    return { notes: rows.map((row) => row[headings.indexOf('Note')] ?? ''), pdf };
  };
  const [invited, told] = made.mails;
  return {
    calendar: invited?.attached && 'calendar' in invited.attached ? invited.attached.calendar : '',
    /** Notes of the one mail, as its lines begin. */
    mailed: [...(told?.text ?? '').matchAll(/^- (.+?)(?: \(.*\))?$/gm)].map(([, note = '']) => note),
    mails: made.mails.length,
    minutes: listed('minutes', 'reviews', 'REV-001'),
    retakes: listed('retakeList', 'companies', 'Kestrel'),
    statuses: made.rows('Shots').map(({ Animation }) => Animation),
  };
}
