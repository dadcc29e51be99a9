// Two people at one row: the second sees field by field what the first changed, and nothing of either is lost.

import { describe, expect, test } from '@jest/globals';
import type { Methods } from '../../../src/contract/methods';
import { coordinator, hours } from '../../journeys/support/desk';
import { columnOf } from '../support/by-hand';
import { assetsNamed, deskWithAssets } from '../support/one-asset';

const saving: Methods['save']['input'] = {
  table: 'assets',
  id: 'AST-002',
  loaded: { name: 'Bench', 'steps/Rig/status': 'WIP', notes: null },
  changes: { name: 'Long bench', 'steps/Rig/status': 'For approval', notes: 'Paint it' },
};

describe('C2: a conflict', () => {
  test('shows the second person the whole row as it stands, who changed it and when, as far as the tab tells', () => {
    const desk = deskWithAssets();
    desk.host.user = 'ben@example.com';
    desk.host.clock.set(desk.host.clock.now() + hours(2.5));
    desk.rpc('save', {
      ...saving,
      changes: { 'steps/Rig/status': 'Retake', 'steps/Rig/by': 'Ben Ode' },
      loaded: { 'steps/Rig/status': 'WIP', 'steps/Rig/by': 'Jo Rey' },
    });
    desk.host.user = coordinator;
    const refusal = desk.refusal('save', saving);
    expect(refusal.theirs).toEqual({ 'steps/Rig/status': 'Retake' });
    expect(refusal.meanwhile).toMatchObject({
      who: 'ben@example.com',
      when: '2026-03-02 10:00',
      values: { name: 'Bench', 'steps/Rig/status': 'Retake', 'steps/Rig/by': 'Ben Ode', notes: null },
    });
    // Mine for the status, once more checked: somebody else was quicker again.
    desk.host.user = 'jo@example.com';
    desk.rpc('save', { ...saving, loaded: { 'steps/Rig/status': 'Retake' }, changes: { 'steps/Rig/status': 'On hold' } });
    desk.host.user = coordinator;
    const chosen = { ...saving, loaded: { ...saving.loaded, ...refusal.theirs } };
    expect(desk.refusal('save', chosen)).toMatchObject({ theirs: { 'steps/Rig/status': 'On hold' }, meanwhile: { who: 'jo@example.com' } });
    desk.rpc('save', { ...chosen, loaded: { ...chosen.loaded, 'steps/Rig/status': 'On hold' } });
    expect(assetsNamed(desk, 'Long bench')).toEqual([
      expect.objectContaining({ Rig: 'For approval', 'Rig by': 'Ben Ode', Notes: 'Paint it' }),
    ]);
  });

  test('where the tab does not say who or when, nor does it', () => {
    const desk = deskWithAssets();
    const clear = (heading: string) => desk.host.book.hand.type('Assets', `${columnOf(desk, 'Assets', heading)}3`, [['']]);
    desk.rpc('save', { ...saving, changes: { 'steps/Rig/status': 'Retake' } });
    clear('Updated');
    clear('Updated by');
    expect(desk.refusal('save', saving).meanwhile).toMatchObject({ who: null, when: null });
  });
});
