// A review on paper behind the built sidebar, and a clock that passes as fast as the test runs: keys take 300 ms, the server 1.5 s.

import type { Browser, BrowserContext, Page } from 'playwright-core';
import type { Method, Methods, Request } from '../../../src/contract/methods';
import { reviewDesk } from '../../actions/notes/review-desk';
import type { Paper } from '../../actions/support/paper-ports';
import { type OpenSidebar, openSidebar, type Replies, type Reply } from '../sidebar-page';

/** What becomes of a call: `lost` is done, and its answer never comes; `refused` never arrives. */
export type Fate = 'done' | 'lost' | 'refused';

export interface Call {
  readonly method: Method;
  /** Round trips as Google counts them. */
  readonly trips: number;
  readonly at: number;
}

const keyTime = 300;
const serverTime = 1_500;

export class ScreeningRoom {
  readonly calls: Call[] = [];
  /** Milliseconds since the page was opened. */
  now = 0;
  /** Of the nth call that writes, from 1. */
  fate: (nth: number) => Fate = () => 'done';
  serverTime = serverTime;
  private readonly pending: { readonly due: number; readonly answer: () => void }[] = [];
  private opened: OpenSidebar | null = null;

  constructor(readonly paper: Paper = reviewDesk()) {}

  static async opened(browser: Browser, view: 'notes' | 'notes-window', isStored: boolean, paper?: Paper): Promise<ScreeningRoom> {
    const context = await browser.newContext({ locale: 'en-GB' });
    await context.clock.install({ time: '2026-03-02T08:00:00Z' });
    return new ScreeningRoom(paper).open(context, view, isStored, 300);
  }

  /** The same review in another window of the same browser. */
  async another(view: 'notes' | 'notes-window'): Promise<ScreeningRoom> {
    const room = new ScreeningRoom(this.paper);
    return room.open(this.page.context(), view, true, 900);
  }

  private async open(context: BrowserContext, view: 'notes' | 'notes-window', isStored: boolean, width: number): Promise<ScreeningRoom> {
    const opener = { newPage: () => context.newPage() };
    this.opened = await openSidebar(opener, view, {
      replies: this.replies(),
      before: async (page) => {
        await page.setViewportSize({ width, height: 720 });
        if (!isStored) await page.addInitScript(refuseStorage);
        page.on('dialog', (dialog) => void dialog.accept());
      },
    });
    await this.ready();
    return this;
  }

  get page(): Page {
    if (this.opened === null) throw new Error('Not opened.');
    return this.opened.page;
  }

  get errors(): readonly string[] {
    return this.opened?.errors ?? [];
  }

  /** Until the editor is there: two answers. */
  async ready(): Promise<void> {
    for (let turn = 0; turn < 20 && (await this.page.locator('#note-review').count()) === 0; turn++) await this.pass(1_000);
  }

  /** Lets time pass, in the page and at the server. */
  async pass(milliseconds: number): Promise<void> {
    const end = this.now + milliseconds;
    for (;;) {
      const next = Math.min(end, ...this.pending.map(({ due }) => due));
      if (next > this.now) await this.page.clock.runFor(next - this.now);
      this.now = Math.max(this.now, next);
      const due = this.pending.filter((one) => one.due <= this.now);
      if (due.length === 0 && this.now >= end) return;
      for (const one of due) this.pending.splice(this.pending.indexOf(one), 1);
      for (const { answer } of due) answer();
      // The answer reaches the page, and what follows from it the server.
      await this.page.evaluate(() => new Promise((resolve) => queueMicrotask(() => resolve(null))));
      if (due.length === 0) return;
    }
  }

  /** A line and Enter, at so many milliseconds a key. */
  async type(line: string): Promise<void> {
    await this.page.keyboard.insertText(line);
    await this.pass(keyTime * line.length);
    await this.press('Enter');
  }

  async press(key: string): Promise<void> {
    await this.page.keyboard.press(key);
    await this.pass(keyTime);
  }

  /** Closes the page, answers under way and all, and opens it again. */
  async again(): Promise<void> {
    this.pending.length = 0;
    await this.page.reload();
    await this.ready();
  }

  async close(): Promise<void> {
    await this.page.context().close();
  }

  /** Calls that write what was taken. */
  get saves(): readonly Call[] {
    return this.calls.filter(({ method }) => method === 'saveNotes' || method === 'holdNotes');
  }

  private replies(): Replies {
    const reply = <M extends Method>(request: Request<M>) => this.reply(request);
    const all = { open: reply, noteDesk: reply, saveNotes: reply, holdNotes: reply, dropHeld: reply, releaseHeld: reply, openNotes: reply };
    return all as Replies;
  }

  private async reply<M extends Method>({ method, input, key }: Request<M>): Promise<Reply<M>> {
    const isSave = method === 'saveNotes' || method === 'holdNotes';
    const fate = isSave ? this.fate(this.saves.length + 1) : 'done';
    let answered: Reply<M> = 'unreachable';
    const made = this.paper.callsOf(() => {
      if (fate === 'refused') return;
      const answer = this.paper.ask(method, input as Methods[M]['input'], key);
      if (fate === 'done') answered = answer.ok ? { value: answer.value } : { error: answer.error };
    });
    this.calls.push({ method, trips: made.filter((call) => call !== 'unlock' && call !== 'flush').length + 1, at: this.now });
    await new Promise<void>((resolve) => this.pending.push({ due: this.now + this.serverTime, answer: resolve }));
    return answered;
  }
}

/** As browsers do that are set to keep nothing. */
function refuseStorage(): void {
  Object.defineProperty(window, 'localStorage', {
    get: () => {
      throw new DOMException('denied', 'SecurityError');
    },
  });
}
