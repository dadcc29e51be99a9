// What Google may do and the local Google does not by itself: refuse writes only when they are flushed; and permissions that are asked for again.

import { describe, expect, test } from '@jest/globals';
import { withFault } from '../faults/support/breakpoints';
import { deskWithAssets } from '../faults/support/one-asset';
import { coordinator } from '../journeys/support/desk';

const mailScope = 'https://www.googleapis.com/auth/script.send_mail';

describe('a write that is refused late', () => {
  test('leaves nothing of a save of several columns behind', () => {
    const desk = deskWithAssets();
    const before = desk.values('Assets');
    const refusal = withFault(desk.host, { kind: 'throw', at: 'SpreadsheetApp.flush' }, () =>
      desk.refusal('save', {
        table: 'assets',
        id: 'AST-002',
        loaded: { name: 'Bench', notes: null },
        changes: { name: 'Seat', notes: 'Oak' },
      }),
    );
    expect(refusal.code).toBe('denied');
    expect(desk.values('Assets')).toEqual(before);
  });

  test('lets the lock go', () => {
    const desk = deskWithAssets();
    withFault(desk.host, { kind: 'throw', at: 'SpreadsheetApp.flush' }, () =>
      desk.refusal('save', { table: 'assets', id: 'AST-002', loaded: { name: 'Bench' }, changes: { name: 'Seat' } }),
    );
    desk.rpc('save', { table: 'assets', id: 'AST-003', loaded: { name: 'Cart' }, changes: { name: 'Wagon' } });
    expect(desk.rows('Assets').map((row) => row.Name)).toContain('Wagon');
  });
});

describe('a permission that was left out', () => {
  test('is asked for again by the menu’s Turn on reminders, and no sidebar opens before it is there', () => {
    const desk = deskWithAssets().opened();
    desk.host.user = coordinator;
    desk.host.withhold([mailScope]);
    const refused = desk.host.menu(['Turn on reminders']);
    expect(refused.ok).toBe(false);
    desk.host.withhold([]);
    expect(desk.host.menu(['Turn on reminders']).ok).toBe(true);
  });
});
