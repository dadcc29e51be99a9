// Work that nobody would hear of: the coordinator whom no mail reaches, and people who want no reminders.

import { describe, expect, test } from '@jest/globals';
import { mailOf } from '../../../src/documents/mail';
import { coordinatorTrouble } from '../../../src/office/digest/coordinator-trouble';
import { planRun } from '../../../src/office/digest/run';
import type { Person } from '../../../src/schema/catalog';
import { pettyCash } from '../../../src/tables/petty-cash';
import { stock } from '../../../src/tables/stock';
import { context } from '../../documents/mail-context';
import { catalogWith, exampleReads, people, runOn, tabOf } from '../production';

const but = (name: string, options: Partial<Person>): readonly Person[] =>
  people.map((one) => (one.name === name ? { ...one, ...options } : one));

describe('the coordinator', () => {
  test.each<[string, string, readonly Person[], RegExp]>([
    ['is blank', '', people, /^Nobody is named as Coordinator/],
    ['is on no tab', 'Annie Ruiz', people, /^Annie Ruiz, the coordinator, has no address/],
    ['has no address', 'Ana Ruiz', but('Ana Ruiz', { email: null }), /has no address on People/],
    ['has left', 'Ana Ruiz', but('Ana Ruiz', { active: false }), /is not active on People/],
    ['has left and had no address', 'Ana Ruiz', but('Ana Ruiz', { active: false, email: null }), /is not active on People/],
    ['wants no mail', 'Ana Ruiz', but('Ana Ruiz', { reminders: 'off' }), /Reminders set to Off/],
  ])('who %s is trouble, in a sentence', (_what, coordinator, crew, words) => {
    expect(coordinatorTrouble(catalogWith({ coordinator }, crew))).toEqual([expect.stringMatching(words)]);
  });

  test.each<[string, Partial<Person>, RegExp]>([
    ['has no address', { email: null }, /^Pam Low, the production manager, has no address on People: nobody gets the weekly report\.$/],
    ['has left', { active: false }, /^Pam Low, the production manager, is not active/],
  ])('and a production manager who %s is said too', (_what, options, words) => {
    expect(coordinatorTrouble(catalogWith({ manager: 'Pam Low' }, but('Pam Low', options)))).toEqual([expect.stringMatching(words)]);
    expect(coordinatorTrouble(catalogWith({ manager: 'Pam Low' }, but('Pam Low', { reminders: 'off' })))).toEqual([]);
    expect(coordinatorTrouble(catalogWith({ manager: '' }))).toEqual([]);
  });

  test('who can be mailed is none, nor is a workbook without people', () => {
    expect(coordinatorTrouble(catalogWith())).toEqual([]);
    expect(coordinatorTrouble(catalogWith({ coordinator: '' }, []))).toEqual([]);
  });
});

describe('people whose reminders are off', () => {
  const silentOn = (day: string, crew: readonly Person[]) => {
    const catalog = catalogWith({}, crew);
    const plan = planRun(runOn(day as '2026-03-02', { catalog, reads: exampleReads(catalog), startedOn: '2026-01-01' }));
    return plan.digests.find(({ to }) => to === 'ana@example.com')?.sections.silent;
  };

  test('stand in the coordinator’s mail of the week with how much is open, and on no other day', () => {
    const crew = but('Ben Ode', { reminders: 'off' });
    expect(silentOn('2026-03-02', crew)).toEqual([{ name: 'Ben Ode', lines: 4 }]);
    expect(silentOn('2026-03-02', people)).toEqual([]);
    const catalog = catalogWith({}, crew);
    const monday = planRun(runOn('2026-03-02', { catalog, reads: exampleReads(catalog) })).digests;
    const journal = monday.map(({ to, items }) => ({
      when: '2026-03-02 08:00',
      run: 'r',
      to,
      subject: '',
      items,
      state: 'sent' as const,
      note: '',
    }));
    const tuesday = planRun(runOn('2026-03-03', { catalog, reads: exampleReads(catalog), journal })).digests;
    expect(tuesday.flatMap(({ sections }) => sections.silent)).toEqual([]);
  });

  test('are told of for what they should buy and for receipts that they should hand in too', () => {
    const catalog = catalogWith({}, but('Ben Ode', { reminders: 'off' }));
    const low = { id: 'STK-1', item: 'Pegs', onHand: 1, reorderAt: 5, upTo: 20, owner: 'Ben Ode' };
    const receipt = {
      receiptNo: 'RCP-1',
      date: '2026-02-27',
      whoPaid: 'Ben Ode',
      shop: 'Spar',
      whatFor: 'Tea',
      gross: 500,
      status: 'To claim',
    };
    const reads = [
      tabOf(stock, [low, { ...low, id: 'STK-2', onHand: 9 }], catalog),
      tabOf(pettyCash, [receipt, { ...receipt, status: 'Claimed' }], catalog),
    ];
    const { digests } = planRun(runOn('2026-03-02', { catalog, reads }));
    expect(digests.flatMap(({ sections }) => sections.silent)).toEqual([{ name: 'Ben Ode', lines: 2 }]);
  });

  test.each<[string, Partial<Person>]>([
    ['a director', { role: 'Director' }],
    ['a series director', { role: 'Series director' }],
    ['a co-director', { role: 'Co-director' }],
    ['the client', { role: 'Client' }],
    ['a client’s producer', { role: 'Producer (client)' }],
    ['the broadcaster', { role: 'Broadcaster' }],
    ['a commissioning editor', { role: 'Commissioning editor' }],
    ['an executive producer', { role: 'Executive Producer' }],
    ['somebody who has left', { active: false }],
    ['somebody whose address another reads', { email: 'jo@example.com' }],
  ])('are not told of when it is %s', (_who, options) => {
    expect(silentOn('2026-03-02', but('Ben Ode', { reminders: 'off', ...options }))).toEqual([]);
  });

  test.each(['Art director', 'Technical director', 'Animation director', 'Directory assistant', ''])(
    'are told of when it is a %s',
    (role) => {
      expect(silentOn('2026-03-02', but('Ben Ode', { reminders: 'off', role }))).toHaveLength(1);
    },
  );

  test('are named in the mail with their lines', () => {
    const catalog = catalogWith({}, but('Ben Ode', { reminders: 'off' }));
    const [digest] = planRun(runOn('2026-03-02', { catalog, reads: exampleReads(catalog) })).digests.filter(({ to }) =>
      to.startsWith('ana'),
    );
    expect(digest && mailOf(digest, context).text).toMatch(/OPEN WORK OF PEOPLE WHO GET NO REMINDERS[\s\S]*Ben Ode[ .:]+4 open lines/);
  });
});
