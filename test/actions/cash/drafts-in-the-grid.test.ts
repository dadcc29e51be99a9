// What happens in the grid while a claim is kept as a draft: each kind has its outcome, and nothing is lost or claimed twice.

import { describe, expect, test } from '@jest/globals';
import type { Paper } from '../support/paper-ports';
import { spent } from './cash-desk';
import { cells, draftDesk, draftOn, free, handedIn, ids, kept, type Seen, standing, stepped, words } from './draft-desk';

function deletedRow(desk: Paper, tab: string, row: number): void {
  desk.book.model.named(tab).rows.splice(row, 1);
}

describe('while a draft is kept, a receipt on it', () => {
  function twoKept(): { readonly desk: Paper; readonly seen: Seen } {
    const desk = draftDesk(spent(2500), spent(700));
    kept(desk);
    return { desk, seen: draftOn(desk).receipts };
  }

  test('is deleted: the draft comes to less, and whoever had seen it looks again', () => {
    const { desk, seen } = twoKept();
    deletedRow(desk, 'Petty Cash', 0);
    expect(words(handedIn(desk, seen))).toBe('Somebody has changed CLM-001 since you looked. Nothing was written: look again.');
    expect(draftOn(desk).words[0]).toBe('1 receipt, £7.00 so far. Nothing is handed in yet.');
    expect(handedIn(desk).ok).toBe(true);
  });

  test('changes its amount: nobody hands in another sum than they have seen', () => {
    const { desk, seen } = twoKept();
    desk.type('Petty Cash', 1, 'Gross', 8);
    expect(words(handedIn(desk, seen))).toBe(
      'Somebody has changed the amount of RCP-002 since you looked. Nothing was written: look again.',
    );
    expect(handedIn(desk).ok).toBe(true);
  });

  test('loses its amount: it is said, and not handed in with it', () => {
    const { desk } = twoKept();
    desk.type('Petty Cash', 1, 'Gross', 'seven');
    const said = 'The amount of RCP-002 cannot be read: put its Gross right, or take it off.';
    expect(draftOn(desk).shown.map(({ missing }) => missing)).toEqual([
      null,
      'Its amount cannot be read: put its Gross right, or take it off.',
    ]);
    expect(words(handedIn(desk))).toBe(said);
  });

  test.each(['Rejected', 'Paid back', 'Claimed'])('is %s by itself: that is not written over', (status) => {
    const { desk } = twoKept();
    desk.type('Petty Cash', 1, 'Status', status);
    const said = `RCP-002 is ${status} by itself: take it off CLM-001, or put its status right.`;
    expect([draftOn(desk).shown[1]?.missing, words(handedIn(desk))]).toEqual([said.replace('RCP-002', 'It'), said]);
    const seen = draftOn(desk).receipts;
    expect(handedIn(desk, seen, seen.slice(0, 1)).ok).toBe(true);
    expect(standing(desk)).toEqual([
      ['CLM-001', 'Claimed'],
      ['', status],
    ]);
  });

  test('is dated anew: it is in its place on the top sheet', () => {
    const { desk } = twoKept();
    desk.type('Petty Cash', 0, 'Date', '2026-02-27');
    const { rows } = desk.rpc('claimPaper', { claim: 'CLM-001', form: 'list' });
    expect(rows.map((row) => row[1])).toEqual(['RCP-002', 'RCP-001']);
    expect(handedIn(desk).ok).toBe(true);
  });

  test('is sorted elsewhere, and so is the draft: each is found', () => {
    const { desk, seen } = twoKept();
    desk.rpc('add', { table: 'claims', rows: [{ holder: 'Ana Ruiz', kind: 'Own money', status: 'Draft' }] });
    for (const tab of ['Petty Cash', 'Claims']) desk.book.model.named(tab).rows.reverse();
    expect(handedIn(desk, seen).ok).toBe(true);
    expect(desk.rows('Petty Cash').map((row) => [row['Receipt no.'], row.Claim, row.Status])).toEqual([
      ['RCP-002', 'CLM-001', 'Claimed'],
      ['RCP-001', 'CLM-001', 'Claimed'],
    ]);
    expect(desk.rows('Claims').map((row) => [row.ID, row.Status, row.Gross])).toEqual([
      ['CLM-002', 'Draft', ''],
      ['CLM-001', 'Handed in', 32],
    ]);
  });
});

describe('what is typed in the grid', () => {
  test('puts a receipt on a draft by its ID; of somebody else, or paid otherwise, it is named and not handed in with it', () => {
    const desk = draftDesk(spent(2500), spent(700, { whoPaid: 'Ana Ruiz' }), spent(900, { paidWith: 'Own money' }), spent(100));
    kept(desk, free(desk).slice(0, 1));
    for (const row of [1, 2, 3]) desk.type('Petty Cash', row, 'Claim', 'clm-001');
    const other = (id: string) =>
      `${id} is not Dee Hart’s, or was paid with something else: a claim is of one person and one kind of money.`;
    expect(draftOn(desk).shown.map(({ missing }) => missing)).toEqual([null, other('It'), other('It'), null]);
    expect(words(handedIn(desk))).toBe(other('RCP-002'));
    const seen = draftOn(desk).receipts;
    expect(handedIn(desk, seen, seen.slice(0, 1).concat(seen.slice(3))).ok).toBe(true);
    expect(standing(desk)).toEqual([
      ['CLM-001', 'Claimed'],
      ['', 'To claim'],
      ['', 'To claim'],
      ['clm-001', 'Claimed'],
    ]);
  });

  test('a row copied with its number and its claim, or one without a number, is told, and nothing is written', () => {
    const desk = draftDesk();
    kept(desk);
    const { rows } = desk.book.model.named('Petty Cash');
    rows.push([...(rows[0] ?? [])], [...(rows[1] ?? [])]);
    desk.type('Petty Cash', 3, 'Receipt no.', '');
    const said =
      'CLM-001 names what nobody can tell apart (RCP-001: on more than one row and a receipt without a number). Check workbook names the rows; give each a number of its own first.';
    expect(draftOn(desk).words).toContain(said);
    const before = cells(desk);
    expect(words(handedIn(desk))).toBe(said);
    expect(cells(desk)).toBe(before);
  });

  test('a claim that is deleted, or rejected, holds no receipt that nobody has handed in', () => {
    const desk = draftDesk();
    kept(desk);
    expect(free(desk)).toEqual([]);
    const deleted = desk.copy();
    deletedRow(deleted, 'Claims', 0);
    desk.type('Claims', 0, 'Status', 'Rejected');
    for (const one of [desk, deleted]) {
      expect(free(one)).toHaveLength(2);
      const made = kept(one);
      expect(standing(one).map(([claim]) => claim)).toEqual([made.id, made.id]);
    }
  });

  test('a status that is on no list makes no draft: it is said, and nothing can be done with it', () => {
    const desk = draftDesk();
    kept(desk);
    desk.type('Claims', 0, 'Status', 'Perhaps');
    expect(draftOn(desk)).toMatchObject({ steps: [], shown: [] });
    expect(draftOn(desk).words).toContain('The status of CLM-001 says nothing that is known: choose one of its list on the tab Claims.');
    desk.type('Claims', 0, 'Status', '');
    expect(draftOn(desk)).toMatchObject({ steps: ['drop'] });
  });

  test('another name of its holder is another person until their receipts have it, too', () => {
    const desk = draftDesk(spent(2500), spent(700));
    kept(desk);
    const seen = draftOn(desk).receipts;
    desk.type('Claims', 0, 'Holder', 'Dee Hart-Lo');
    const nobody = 'Whose CLM-001 is, or of which kind, cannot be read: put Holder and Kind right on the tab Claims.';
    expect([draftOn(desk).words, words(handedIn(desk, seen))]).toEqual([expect.arrayContaining([nobody]), nobody]);
    desk.rpc('add', { table: 'people', rows: [{ name: 'Dee Hart-Lo' }] });
    expect(words(handedIn(desk, seen))).toBe('Somebody has changed CLM-001 since you looked. Nothing was written: look again.');
    expect(draftOn(desk).shown[0]?.missing).toContain('It is not Dee Hart-Lo’s');
    for (const row of [0, 1]) desk.type('Petty Cash', row, 'Who paid', 'Dee Hart-Lo');
    expect(draftOn(desk).shown.map(({ missing }) => missing)).toEqual([null, null]);
    const draft = { claim: 'CLM-001', seen: ids(seen), keeps: false };
    const wish = { holder: 'Dee Hart-Lo', kind: 'Float', receipts: seen, draft };
    expect(desk.rpc('makeClaim', { claim: wish, sure: true })).toEqual({ id: 'CLM-001', again: false });
  });

  test('amounts in other currencies count by their gross, which is in the workbook’s; without one they are not handed in', () => {
    const desk = draftDesk(spent(2500, { currency: 'EUR', paidThere: 2900, vatRate: 'outside scope' }), spent(700));
    kept(desk);
    expect(draftOn(desk).words[0]).toBe('2 receipts, £32.00 so far. Nothing is handed in yet.');
    desk.type('Petty Cash', 0, 'Gross', '');
    expect(words(handedIn(desk))).toContain('The amount of RCP-001 cannot be read');
    expect(draftOn(desk).words[0]).toBe('2 receipts, £7.00 so far. Nothing is handed in yet.');
  });
});

test('handing in is not taken back once the sums are paid: what has become of it stays, and is named', () => {
  const desk = draftDesk();
  kept(desk);
  handedIn(desk);
  const act = String(desk.rows('Changes').at(-1)?.Act);
  for (const to of ['approve', 'pay'] as const) expect(stepped(desk, to).ok).toBe(true);
  const before = standing(desk);
  const { left } = desk.rpc('undo', { act });
  expect(left.join(' ')).toContain('CLM-001');
  expect([standing(desk), desk.rows('Claims')[0]?.Status]).toEqual([before, 'Paid or reconciled']);
});

test('a receipt of a claim that was settled by itself is not stepped over', () => {
  const desk = draftDesk(spent(2500), spent(700));
  kept(desk);
  handedIn(desk);
  desk.type('Petty Cash', 1, 'Status', 'Rejected');
  const before = cells(desk);
  for (const to of ['approve', 'query'] as const)
    expect(stepped(desk, to)).toMatchObject({
      ok: false,
      error: { code: 'conflict', message: 'RCP-002 is Rejected by itself: take it off CLM-001, or put its status right.' },
    });
  expect(cells(desk)).toBe(before);
  expect(stepped(desk, 'reject').ok).toBe(true);
});
