// A review in the sidebar: what is mailed about it.

import type { Page } from 'playwright-core';
import type { Selected } from '../../../src/contract/methods';
import type { PostView } from '../../../src/contract/papers';
import { opened } from '../../sidebar/workbook-view';
import type { Replies } from '../sidebar-page';
import type { State } from '../support/state';

const review: Selected = {
  table: 'reviews',
  id: 'REV-004',
  name: 'Rig dailies',
  values: {
    id: 'REV-004',
    title: 'Rig dailies',
    date: '2026-03-03',
    start: '10:00',
    end: '10:45',
    attendees: 'Ben Ode',
    status: 'Planned',
  },
  row: 5,
  twins: 0,
  issues: [],
  formulas: [],
};

const items = ['Lama', 'Oti', 'Pool'].map((item, at) => ({
  id: `RIT-00${at + 1}`,
  values: { id: `RIT-00${at + 1}`, review: 'REV-004', order: at + 1, item, step: 'Rig', take: 2 - (at % 2) },
  issues: [],
}));

const text = [
  'Hello Ben Ode,',
  'Please come to Rig dailies on\nTuesday, 3 March 2026, 11:00 to 11:45 (Europe/Berlin)\nThat is Tuesday, 3 March 2026, 10:00 to 10:45 (Europe/London).',
  'Where: Screening room',
  '1. Lama, Rig, Take shown 2\n2. Oti, Rig, Take shown 1',
  'The file that comes with this mail puts it into your calendar.',
  'Best regards\nAna Ruiz',
  'You get this because you are among those who are to come. To get fewer or none, tell Ana.',
].join('\n\n');

export function withPost(more: Partial<PostView> = {}): Replies {
  const subject = 'Caminandes: Rig dailies, Tue 3 Mar, 10:00';
  return {
    open: () => ({
      value: {
        ...opened,
        tabs: [
          ...opened.tabs.filter(({ table }) => table !== 'reviews'),
          {
            ...{ table: 'reviews', tab: 'Reviews', rows: 6, problems: [] },
            posts: [
              { key: 'invite', title: 'Invite' },
              { key: 'notes', title: 'Send notes' },
            ],
          },
          { table: 'reviewItems', tab: 'Review items', rows: 5, problems: [] },
        ],
      },
    }),
    selected: () => ({ value: { row: review, reason: null } }),
    post: () => ({
      value: {
        mails: [
          { name: 'Ben Ode', to: 'ben@example.com', subject, text, file: 'REV-004 Rig dailies.ics' },
          { name: 'Jo Rey', to: 'jo@example.com', subject, text, file: 'REV-004 Rig dailies.ics' },
        ],
        calendar: 'https://calendar.google.com/calendar/render?action=TEMPLATE&text=Rig%20dailies',
        notes: ['No Address has no address on People, and gets no invitation.'],
        doubt: '',
        seen: 'abc',
        ...more,
      },
    }),
    sendPost: () => ({
      value: { words: '2 mails sent.', afterwards: { id: 'REV-004', loaded: { invitedOn: null }, changes: { invitedOn: '2026-03-02' } } },
    }),
    lines: () => ({ value: { tabs: [{ table: 'reviewItems', tab: 'Review items', count: items.length, lines: items }] } }),
    follow: () => ({ value: { rows: 1 } }),
    planCarry: () => ({
      value: {
        reviews: [
          { id: 'REV-005', title: 'Rig dailies', date: '2026-03-10' },
          { id: 'REV-006', title: 'Director’s review of the props with a title that is long', date: '2026-03-12' },
        ],
        notes: ['Lama, Rig: The left ear goes through the head at the end of the jump.', 'Oti, Rig: Knee flips.'],
        items: ['Pool, Design'],
      },
    }),
  };
}

/** The review with a chair and two who are invited, one of them on no list. */
export function withGuests(): Replies {
  const values = { ...review.values, chair: 'Ines Prado', attendees: 'Ana Ruiz, Omar Haddad' };
  return { ...withPost(), selected: () => ({ value: { row: { ...review, values }, reason: null } }) };
}

/** All fields, with two of the three ticked by the keyboard. */
export async function guestsTicked(page: Page): Promise<void> {
  await page.click('text=More fields');
  for (const name of ['Ines Prado', 'Omar Haddad']) {
    await page.getByRole('checkbox', { name }).focus();
    await page.keyboard.press('Space');
  }
  await page.waitForSelector('[name=present]');
}

export async function invitationsRead(page: Page): Promise<void> {
  await page.click('button >> text="Invite"');
  await page.waitForSelector('summary >> text=ben@example.com');
  await page.click('summary >> text=ben@example.com');
}

export const reviewStates: readonly State[] = [
  {
    name: 'Items of a review, one of them moved by keyboard',
    view: 'edit',
    replies: withPost(),
    until: async (page) => {
      await page.click('.line-head >> text=Oti');
      await page.keyboard.press('Alt+ArrowUp');
      await page.waitForSelector('ol.line-list > li:first-child >> text=Oti');
      await page.waitForFunction(() => document.activeElement?.textContent?.startsWith('Oti') === true);
      await page.waitForSelector('text=Move down');
    },
  },
  {
    name: 'Today, retakes shown',
    view: 'today',
    replies: {
      ...withPost(),
      showRetakes: () => ({
        value: { tab: 'Retakes', lines: 500, notes: ['12 older items have no line, and are not counted: the tab takes 500.'] },
      }),
    },
    until: async (page) => {
      await page.click('button >> text="Retakes"');
      await page.waitForSelector('text=what passed at which take: 500 lines');
    },
  },
  { name: 'Who of the invited was there', view: 'edit', replies: withGuests(), until: guestsTicked },
  {
    name: 'What a review carries forward',
    view: 'edit',
    replies: withPost(),
    until: async (page) => {
      await page.click('button >> text="Carry forward"');
      await page.waitForSelector('text=Not reached: Pool, Design');
    },
  },
  { name: 'Invitations to a review', view: 'edit', replies: withPost(), until: invitationsRead },
  {
    name: 'Invitations of which nobody knows whether they went out',
    view: 'edit',
    replies: withPost({ doubt: 'On 2026-03-02 08:14 a mail about this to ben@example.com was on its way when something stopped it.' }),
    until: invitationsRead,
  },
];
