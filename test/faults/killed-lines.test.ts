// A delivery of fifty lines whose save is ended at any call that makes a difference: the same submit completes it, and until then Check names what is
// half done; no line is there twice.

import { expect, test } from '@jest/globals';
import { findingsOf } from '../journeys/support/checked';
import { type Desk, emptyDesk } from '../journeys/support/desk';
import { breakpointsOf, letGo, withFault } from './support/breakpoints';
import { request } from './support/request';
import { isFull, sampled } from './support/thoroughness';

const input = {
  table: 'deliveries',
  row: { id: null, values: { title: 'Turnover', direction: 'Out', partner: 'Kestrel', due: '2026-03-09' } },
  lines: [{ table: 'deliveryItems', adds: Array.from({ length: 50 }, (_none, at) => ({ what: `File ${at}` })), edits: [] }],
};

const saved = (desk: Desk) => desk.host.run('rpc', [request('saveWhole', input, 'fifty')]);

const standing = (desk: Desk) => ({
  deliveries: desk.rows('Deliveries').map(({ ID, Title }) => [ID, Title]),
  lines: desk.rows('Delivery items').map(({ ID, Delivery, What }) => [ID, Delivery, What]),
});

/** What a person who looks at it now is told. */
function namesIt(desk: Desk): boolean {
  return ['half done', 'reference'].some((kind) => findingsOf(desk, kind as 'reference').length > 0);
}

test('is completed by the same submit, and named until then', async () => {
  const desk = emptyDesk();
  const places = breakpointsOf(desk.host, () => saved(desk)).slice(1);
  const whole = standing(desk);
  expect([whole.deliveries.length, whole.lines.length]).toEqual([1, 50]);
  for (const { at, after } of isFull ? places : sampled(places, 6, 1)) {
    const killed = emptyDesk();
    withFault(killed.host, { kind: 'kill', at }, () => saved(killed));
    const left = standing(killed);
    const isHalf = left.lines.length > 0 && left.deliveries.length === 0;
    expect([after, isHalf && !namesIt(killed)]).toEqual([after, false]);
    saved(killed);
    expect([after, standing(killed)]).toEqual([after, whole]);
    await letGo();
  }
});
