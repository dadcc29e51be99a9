// Claims that are kept as drafts: what is on them stays free of sums, is never claimed twice, and is handed in as it was seen.

import { describe, expect, test } from '@jest/globals';
import { floatOf, spent } from './cash-desk';
import { cells, draftDesk, draftOn, free, handedIn, ids, kept, rest, standing, stepped, undone, words } from './draft-desk';

describe('a draft', () => {
  test('names its receipts, leaves their status, and freezes nothing; the float counts them as before', () => {
    const desk = draftDesk();
    const { should } = floatOf(desk);
    expect(kept(desk)).toEqual({ id: 'CLM-001', again: false });
    expect(desk.rows('Claims')).toMatchObject([
      { Holder: 'Dee Hart', Kind: 'Float', Status: 'Draft', Receipts: '', Net: '', VAT: '', Gross: '', 'Handed in': '' },
    ]);
    expect(standing(desk)).toEqual([
      ['CLM-001', 'To claim'],
      ['CLM-001', 'To claim'],
    ]);
    expect([floatOf(desk).should, should]).toEqual([8000, 8000]);
    expect(free(desk)).toEqual([]);
    undone(desk);
    expect([desk.rows('Claims'), standing(desk)[0]]).toEqual([[], ['', 'To claim']]);
  });

  test('gets an ID that no receipt names: one that was claimed elsewhere is not on it unasked', () => {
    const desk = draftDesk(spent(2500), spent(700), spent(900));
    desk.type('Petty Cash', 0, 'Claim', 'CLM-001');
    desk.type('Petty Cash', 0, 'Status', 'Claimed');
    expect(kept(desk)).toEqual({ id: 'CLM-002', again: false });
    expect(standing(desk).map(([claim]) => claim)).toEqual(['CLM-001', 'CLM-002', 'CLM-002']);
    expect(draftOn(desk, 'CLM-002').words[0]).toContain('2 receipts');
  });

  test('comes to what is on it now', () => {
    const desk = draftDesk();
    kept(desk);
    expect(draftOn(desk).words[0]).toBe('2 receipts, £20.00 so far. Nothing is handed in yet.');
    desk.type('Petty Cash', 0, 'Gross', 30);
    expect(draftOn(desk).words[0]).toBe('2 receipts, £25.00 so far. Nothing is handed in yet.');
    desk.type('Claims', 0, 'Gross', 99);
    // What somebody has typed there nobody has handed in.
    expect(JSON.stringify([draftOn(desk).words, desk.rpc('check', {}).findings])).not.toContain('was handed in with');
  });

  test('has a top sheet that says so, without lines to sign, and so does the list for accounts', () => {
    const desk = draftDesk();
    kept(desk);
    expect(desk.rpc('claimPaper', { claim: 'CLM-001', form: 'list' }).name).toBe('CLM-001 DRAFT claim');
    desk.rpc('claimPaper', { claim: 'CLM-001', form: 'page' });
    const html = desk.pages.at(-1)?.html ?? '';
    expect(html).toContain('DRAFT: not handed in.');
    expect(html).not.toContain('Approved by');
    expect(desk.rpc('accountsList', { of: { claim: 'CLM-001' } }).notes).toEqual([
      'DRAFT: not handed in. What it comes to can still change.',
    ]);
  });

  test('is opened again: receipts are added and taken away in one go, which can be undone', () => {
    const desk = draftDesk(spent(2500), spent(700), spent(900));
    const [one, two, three] = free(desk);
    if (!one || !two || !three) throw new Error('three receipts');
    kept(desk, [one, two]);
    expect(kept(desk, [two, three], { claim: 'CLM-001', seen: ids([one, two]) })).toEqual({ id: 'CLM-001', again: false });
    expect(standing(desk).map(([claim]) => claim)).toEqual(['', 'CLM-001', 'CLM-001']);
    expect(desk.rows('Claims')).toHaveLength(1);
    undone(desk);
    expect(standing(desk).map(([claim]) => claim)).toEqual(['CLM-001', 'CLM-001', '']);
  });

  test('is handed in with what it comes to then; evidence is asked about then, and not before', () => {
    const desk = draftDesk(spent(2500, { receipt: 'Card slip only' }), spent(700), spent(900));
    const [one, two, three] = free(desk);
    if (!one || !two || !three) throw new Error('three receipts');
    kept(desk, [one, two]);
    const before = cells(desk);
    const asked = handedIn(desk, [one, two], [one, three], false);
    expect(asked).toMatchObject({ ok: false, error: { issues: [{ path: 'sure' }] } });
    expect(words(asked)).toContain('RCP-001: paper: Card slip only.');
    expect(cells(desk)).toBe(before);
    expect(handedIn(desk, [one, two], [one, three])).toMatchObject({ ok: true, value: { id: 'CLM-001' } });
    expect(desk.rows('Claims')).toMatchObject([{ Status: 'Handed in', Receipts: 2, Gross: 34, Net: 28.33, VAT: 5.67 }]);
    expect(standing(desk)).toEqual([
      ['CLM-001', 'Claimed'],
      ['', 'To claim'],
      ['CLM-001', 'Claimed'],
    ]);
    undone(desk);
    expect(cells(desk)).toBe(before);
  });

  test('that is dropped frees its receipts, as they were; undone, it has them again', () => {
    const desk = draftDesk();
    kept(desk);
    expect(draftOn(desk).steps).toEqual(['drop']);
    expect(stepped(desk, 'drop')).toMatchObject({ ok: true, value: { status: 'Rejected', receipts: 2 } });
    expect(desk.rows('Claims')).toMatchObject([{ Status: 'Rejected', Notes: 'Dropped while it was a draft.' }]);
    expect([standing(desk)[0], free(desk).length]).toEqual([['', 'To claim'], 2]);
    undone(desk);
    expect([standing(desk)[0], free(desk).length, draftOn(desk).receipts.length]).toEqual([['CLM-001', 'To claim'], 0, 2]);
  });

  test('that was to be handed in on a day that has passed is named, by Check too; a newer one is not', () => {
    const desk = draftDesk();
    kept(desk);
    const late = 'CLM-001 is a draft still: receipts on it were to be handed in on Fri 27 Feb. Hand it in, or drop it.';
    const found = () => desk.rpc('check', {}).findings.filter(({ words: said }) => said.includes('draft'));
    expect(draftOn(desk).words).toContain(late);
    expect(found()).toMatchObject([{ words: late, kind: 'unfinished', count: 1 }]);
    for (const row of [0, 1]) desk.type('Petty Cash', row, 'Date', '2026-03-02');
    expect([draftOn(desk).words.length, found()]).toEqual([1, []]);
  });
});

describe('with two people at once', () => {
  test('a receipt is on one draft or claim only', () => {
    const desk = draftDesk();
    const seen = free(desk);
    kept(desk, seen.slice(0, 1));
    const before = cells(desk);
    const gone = 'RCP-001 is gone, or on another claim by now. Nothing was written: look again.';
    expect(desk.refusal('makeClaim', { claim: { ...rest, receipts: seen }, sure: true }).message).toBe(gone);
    const draft = { claim: '', seen: [], keeps: true };
    expect(desk.refusal('makeClaim', { claim: { ...rest, receipts: seen, draft }, sure: true })).toMatchObject({
      code: 'conflict',
      message: gone,
    });
    expect(cells(desk)).toBe(before);
  });

  test('what others have put on a draft, or taken off it, nobody hands in or takes off unseen', () => {
    const desk = draftDesk(spent(2500), spent(700), spent(900));
    const [one, two, three] = free(desk);
    if (!one || !two || !three) throw new Error('three receipts');
    kept(desk, [one, two]);
    kept(desk, [one, two, three], { claim: 'CLM-001', seen: ids([one, two]) });
    const before = cells(desk);
    const changed = 'Somebody has changed CLM-001 since you looked. Nothing was written: look again.';
    expect(words(handedIn(desk, [one, two]))).toBe(changed);
    const draft = { claim: 'CLM-001', seen: ids([one, two]), keeps: true };
    expect(desk.refusal('makeClaim', { claim: { ...rest, receipts: [one], draft }, sure: true }).message).toBe(changed);
    expect(cells(desk)).toBe(before);
    stepped(desk, 'drop');
    expect(words(handedIn(desk, [one, two, three]))).toBe('CLM-001 is Rejected by now. Nothing was written: look again.');
  });

  test('handed in from two sidebars it is handed in once; the same submit again is the same', () => {
    const desk = draftDesk(spent(2500), spent(700));
    const both = free(desk);
    kept(desk, both, {}, 'kept');
    expect(kept(desk, both, {}, 'kept')).toEqual({ id: 'CLM-001', again: true });
    expect(handedIn(desk, both)).toMatchObject({ ok: true, value: { again: false } });
    const before = cells(desk);
    expect(handedIn(desk, both)).toMatchObject({ ok: true, value: { id: 'CLM-001', again: true } });
    expect(words(handedIn(desk, both, both.slice(0, 1)))).toBe('CLM-001 is Handed in by now. Nothing was written: look again.');
    expect([cells(desk), desk.rows('Claims').length]).toEqual([before, 1]);
  });

  test('the same submit again writes over nothing that has become of it meanwhile', () => {
    const desk = draftDesk();
    const seen = free(desk);
    desk.rpc('makeClaim', { claim: { ...rest, receipts: seen }, sure: true }, 'one');
    stepped(desk, 'approve');
    const before = cells(desk);
    expect(desk.rpc('makeClaim', { claim: { ...rest, receipts: seen }, sure: true }, 'one')).toMatchObject({ again: true });
    expect(cells(desk)).toBe(before);
  });
});
