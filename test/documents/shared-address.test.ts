// Two people at one address: one mail, in neither’s name, that says whose work each line is.

import { expect, test } from '@jest/globals';
import { mailOf } from '../../src/documents/mail';
import { planRun } from '../../src/office/digest/run';
import { assets } from '../../src/tables/production/assets';
import { rig } from '../office/bens-days';
import { catalogWith, exampleDay, people, person, runOn, tabOf } from '../office/production';
import { context } from './mail-context';

/** Ben and Jo at the studio’s address, each in a zone. */
function digestAt(bens: string | null, jos: string | null) {
  const shared = ['Ben Ode', 'Jo Rey'].map((name, at) => person(name, { email: 'studio@example.com', zone: at === 0 ? bens : jos }));
  const catalog = catalogWith({}, [...people.filter(({ name }) => !shared.some((one) => one.name === name)), ...shared]);
  const rows = [rig({ due: exampleDay, by: 'Ben Ode' }), rig({ due: exampleDay, by: 'Jo Rey' }, 'Lama')];
  const zones: (string | null)[] = [];
  const at = (zone: string | null) => {
    zones.push(zone);
    return { date: exampleDay, hour: 8 };
  };
  const { digests } = planRun({ ...runOn(exampleDay, { catalog }), reads: [tabOf(assets, rows, catalog)], at });
  const digest = digests.find(({ to }) => to === 'studio@example.com');
  if (!digest) throw new Error('no mail');
  return { digest, zones };
}

test('are greeted by no name, and told whose work it is', () => {
  const { text } = mailOf(digestAt(null, null).digest, context);
  expect(text).toMatch(/^Good morning\. Your week on Caminandes:/);
  expect(text).toContain('Rig, by Ben Ode. ');
  expect(text).toContain('Rig, by Jo Rey. ');
});

test('are mailed at the workbook’s hour where each has another zone, at theirs where it is the same', () => {
  expect(digestAt('Asia/Manila', 'America/Lima').zones).not.toContain('Asia/Manila');
  expect(digestAt('Asia/Manila', 'Asia/Manila').zones).toContain('Asia/Manila');
});
