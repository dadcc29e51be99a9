// Packs of the studio's own: made of what a company was asked for, shown first, saved once, and applied as any other.

import { describe, expect, test } from '@jest/globals';
import { ownPackKey } from '../../../src/schema/pack';
import { once } from '../../../src/schema/values/once';
import type { Values } from '../../../src/schema/values/value';
import { setting } from '../support/paper-mailroom';
import { type Paper, paper } from '../support/paper-ports';

const begun = once((): Paper => {
  const made = paper();
  for (const tab of ['Episodes', 'Companies', 'Deliverables', 'My packs']) setting(made, `Use ${tab}`, 'yes');
  made.rpc('setUp', { pipeline: 'cg', sample: false });
  made.rpc('add', { table: 'companies', rows: [{ company: 'Kestrel', alsoWrittenAs: 'KTV' }, { company: 'Oddball' }] });
  made.rpc('add', { table: 'episodes', rows: [{ number: 'EP201' }, { number: 'EP202' }] });
  const asked = (deliverable: string, episode: string | null, more: Values = {}) => ({ deliverable, forWhom: 'KTV', episode, ...more });
  made.rpc('add', {
    table: 'deliverables',
    rows: [
      asked('Master', 'EP201', { rule: 'CDD', category: 'Picture' }),
      asked('Master', 'EP202', { rule: 'CDD', category: 'Picture' }),
      asked('master', 'EP203', { rule: 'CDD-5wd' }),
      asked('Key art', null, { scope: 'Series', category: 'Artwork', rule: 'start+5wd' }),
      { deliverable: 'DCP', forWhom: 'Oddball' },
    ],
  });
  return made;
});

const desk = () => begun().copy();
const planned = (made: Paper, name = 'Kestrel 2026', partner = 'ktv') => made.rpc('planOwnPack', { name, partner });
const saved = (made: Paper) => {
  const { table, rows } = planned(made);
  return made.rpc('addMissing', { table, rows });
};

describe('Save as my pack', () => {
  test('shows each deliverable of the company once, as most of its rows say', () => {
    const made = desk();
    expect(planned(made).lines.map(({ deliverable, rule, words }) => [deliverable, rule, words])).toEqual([
      ['Master', 'CDD', 'Picture, Episode'],
      ['Key art', 'start+5wd', 'Artwork, Series'],
    ]);
    expect(made.rows('My packs')).toEqual([]);
  });

  test('saves them once, and adds only what came since', () => {
    const made = desk();
    expect(saved(made)).toEqual({ ids: ['PKL-001', 'PKL-002'], already: 0 });
    expect(planned(made, 'KESTREL 2026')).toMatchObject({ rows: [], already: 2 });
    made.rpc('add', { table: 'deliverables', rows: [{ deliverable: 'PasC', forWhom: 'Kestrel', episode: 'EP201' }] });
    expect(saved(made)).toMatchObject({ ids: ['PKL-003'] });
  });

  test('is applied to another company as any other pack', () => {
    const made = desk();
    saved(made);
    const plan = made.rpc('planPack', { pack: ownPackKey('Kestrel 2026'), partner: 'Oddball', list: '' });
    expect(plan.lines.map(({ deliverable, count, source }) => [deliverable, count, source])).toEqual([
      ['Master', 2, 'Your own pack “Kestrel 2026”'],
      ['Key art', 1, 'Your own pack “Kestrel 2026”'],
    ]);
    made.rpc('addMissing', { table: plan.table, rows: plan.rows });
    expect(made.rpc('planPack', { pack: ownPackKey('kestrel 2026'), partner: 'Oddball', list: '' })).toMatchObject({
      rows: [],
      already: 3,
    });
  });

  test.each([
    ['no name', ' ', 'KTV', 'name'],
    ['no company', 'Mine', '', 'from'],
    ['a company that nothing is owed to', 'Mine', 'Nobody Ltd', 'from'],
  ])('with %s is refused at the field', (_what, name, partner, path) => {
    expect(desk().refusal('planOwnPack', { name, partner }).issues[0]).toMatchObject({ path });
  });

  test('a pack that is gone is refused by name', () => {
    expect(desk().refusal('planPack', { pack: ownPackKey('Gone'), partner: 'KTV', list: '' }).message).toContain('no pack “Gone”');
  });

  test('without the tab says which setting brings it', () => {
    const made = paper();
    expect(planned(made)).toMatchObject({ table: '', notes: [expect.stringContaining('Use My packs')] });
  });
});
