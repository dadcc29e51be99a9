// Taking notes: the line with its chips, what is asked, what is held, and another window that takes them.

import type { Page } from 'playwright-core';
import type { HeldNote, NoteDesk, NoteItem } from '../../../src/contract/notes';
import type { Replies } from '../sidebar-page';
import type { State } from '../support/state';

const shot = (nth: number, said: Partial<NoteItem> = {}): NoteItem => ({
  ...{ line: `RIT-00${nth}`, item: `SH0${nth}0`, names: [`SHT-00${nth}`, `SH0${nth}0`], step: 'Animation', take: nth },
  ...{ decision: null, frames: 96, firstFrame: 1001 },
  ...said,
});

const held: readonly HeldNote[] = ['Make the logo bigger, and it should come in before the music does', 'She hates the blue'].map(
  (note, at) => ({
    ...{ at: `2026-03-02 10:04:0${at}`, note, review: 'REV-001', mine: at === 1, client: at === 0, closed: false },
    ...{ item: 'SH010', step: 'Animation', take: 1, frame: at === 0 ? '1010-1020' : '', from: '', for: '' },
  }),
);

const desk: NoteDesk = {
  reviews: [
    { id: 'REV-001', title: 'Dailies of episode 101 with a name that is long', date: '2026-03-02' },
    { id: 'REV-002', title: 'Client', date: '2026-03-05' },
  ],
  review: { id: 'REV-001', title: 'Dailies of episode 101 with a name that is long', date: '2026-03-02' },
  agenda: [shot(1), shot(2, { decision: 'retake' }), shot(3)],
  others: [
    shot(4, { line: '', step: '', take: null, item: 'SHT-004', names: ['SHT-004', '040'] }),
    shot(5, { line: '', item: 'SHT-005', names: ['SHT-005', '040'] }),
  ],
  notes: [
    { id: 'NTE-001', item: 'SH010', note: 'The foot slides between the two steps.', state: 'Open', frame: '', here: false },
    { id: 'NTE-002', item: 'SH010', note: 'Blink later.', state: 'Open', frame: '1024', here: true },
  ],
  held,
  left: null,
  place: 'abc',
  now: '2026-03-02 10:04:05',
};

const reviewing: Replies = {
  noteDesk: () => ({ value: desk }),
  saveNotes: ({ input }) => ({ value: { ids: input.taken.notes.map((_note, at) => `NTE-01${at}`) } }),
  holdNotes: () => ({ value: { held } }),
};

async function typedIn(page: Page, ...lines: readonly string[]): Promise<void> {
  await page.waitForSelector('#note-line');
  for (const [at, line] of lines.entries()) {
    await page.keyboard.insertText(line);
    if (at < lines.length - 1) await page.keyboard.press('Enter');
  }
}

export const noteStates: readonly State[] = [
  {
    name: 'Notes, a line with chips',
    view: 'notes',
    replies: reviewing,
    until: async (page) => {
      await typedIn(page, 'Slower', 'f1010-1020 #rig >client @Ana Ruiz The knee flips');
      await page.waitForSelector('.chip >> text=Client, held');
    },
  },
  {
    name: 'Notes, a decision and a frame beyond the shot',
    view: 'notes',
    replies: reviewing,
    until: async (page) => {
      await typedIn(page, 'ok*', 'f12 Blink', '');
      await page.waitForSelector('text=the shot has frames 1001 to 1096');
    },
  },
  {
    name: 'Notes, an item that may be two',
    view: 'notes',
    replies: reviewing,
    until: async (page) => {
      await typedIn(page, '/040', 'It waits', '');
      await page.waitForSelector('text=may be 2 items');
    },
  },
  {
    name: 'Notes, held',
    view: 'notes',
    replies: reviewing,
    until: async (page) => {
      await page.click('text=Held: 2');
      await page.click('text=Agenda: 3');
      await page.click('.held >> text=Delete >> nth=0');
      await page.waitForSelector('text=This note stands nowhere else');
    },
  },
  {
    name: 'Notes, held ones that cannot be read whole',
    view: 'notes',
    replies: {
      ...reviewing,
      noteDesk: () => ({ value: { ...desk, held: [], left: '[{"at":"2026-03-02 10:04:00","note":"Make the logo big' } }),
    },
    until: async (page) => {
      await page.click('text=Delete what is left');
      await page.waitForSelector('text=Copy it first');
    },
  },
  {
    name: 'Notes, taken in another window',
    view: 'notes',
    replies: reviewing,
    until: async (page) => {
      await page.waitForSelector('#note-line');
      await page.evaluate(() => {
        const turn = JSON.stringify({ window: 'another', at: Math.round(performance.timeOrigin + performance.now()) });
        localStorage.setItem('routesheet/notes/abc/window', turn);
        dispatchEvent(new StorageEvent('storage', { key: 'routesheet/notes/abc/window', newValue: turn }));
      });
      await page.waitForSelector('text=Take notes here');
    },
  },
  {
    name: 'Notes, not saved',
    view: 'notes',
    replies: {
      ...reviewing,
      saveNotes: () => ({ error: { code: 'invalid', message: 'Review names “REV-001”, which is no review on the tab “Reviews”.' } }),
    },
    until: async (page) => {
      await typedIn(page, 'Slower', '');
      await page.click('text=Save now');
      await page.waitForSelector('text=which is no review');
    },
  },
  {
    name: 'Notes, where there are no reviews',
    view: 'notes',
    replies: { noteDesk: () => ({ value: { ...desk, reviews: [], review: null, agenda: [], held: [] } }) },
    until: (page) => page.waitForSelector('text=There is no review yet'),
  },
];
