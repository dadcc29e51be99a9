// Opens the sidebar's page in a browser at its real width, with a server that answers as the test says.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { served } from '../../host/engine/services/served-page';
import type { Answer, Failure, Method, Methods, Request } from '../../src/contract/methods';
import type { LocalDate } from '../../src/schema/values/local-date';
import { longName, proposal, proposalTo, tabs } from '../sidebar/adoption-view';
import { opened, oti, preview, remindersOff, remindersOn } from '../sidebar/workbook-view';
import { shownPage } from './support/kept-pages';

/** What the server answers: a value, a failure, `never`, or `unreachable` (Google's own failure handler). */
export type Reply<M extends Method> =
  | { readonly value: Methods[M]['answer']; readonly act?: string }
  | { readonly error: Partial<Failure> }
  | 'never'
  | 'unreachable';
export type Replies = { readonly [M in Method]?: (request: Request<M>) => Reply<M> | Promise<Reply<M>> };

/** A view with the requests that it made so far. */
export interface OpenSidebar {
  readonly page: Page;
  readonly requests: Request[];
  /** What went wrong in the page itself. */
  readonly errors: string[];
}

interface SidebarOptions {
  readonly replies?: Replies;
  readonly width?: number;
  /** What is done to the page before it is opened. */
  readonly before?: (page: Page) => Promise<void>;
}

const usual: Replies = {
  open: () => ({ value: opened }),
  add: ({ input }) => ({ value: { ids: input.rows.map((_row, index) => `AST-01${index + 2}`), again: false } }),
  select: () => ({ value: { row: 12 } }),
  selected: () => ({ value: { row: oti, reason: null } }),
  goTo: ({ input }) => ({ value: { row: input.row } }),
  save: ({ input }) => ({ value: { id: input.id, values: { ...oti.values, ...input.changes }, notes: [] } }),
  setUp: () => ({ value: { changes: 9, notes: [] } }),
  beginCopy: ({ input }) => ({ value: input }),
  preview: () => ({ value: preview }),
  turnOn: () => ({ value: remindersOn }),
  turnOff: () => ({ value: remindersOff }),
  sendTest: () => ({ value: { sentTo: 'bea@example.com' } }),
  sendNow: () => ({ value: { sent: 3, waiting: 0, held: 0, reminders: remindersOn } }),
  repairReminders: () => ({ value: { done: ['The hourly run was made anew.'], reminders: remindersOn } }),
  takeOver: () => ({ value: remindersOn }),
  pause: ({ input }) => ({ value: { ...remindersOn, pause: { until: input.until as LocalDate, words: 'Fri 6 Mar' } } }),
  resume: () => ({ value: remindersOn }),
  uninstall: () => ({ value: { other: null } }),
  candidates: () => ({ value: { tabs } }),
  propose: ({ input }) => ({ value: proposalTo(input.draft) }),
  proposePreview: () => ({ value: preview }),
  adopt: () => ({ value: { tabs: [longName], rows: 412, notes: proposal.notes } }),
  stopUsing: () => ({ value: { tab: 'EP100' } }),
};

const root = join(__dirname, '../..');

/** By view: cutting and reading two hundred kilobytes takes longer than showing them. */
const pages = new Map<string, string>();

/** The sidebar as it was built, and as Google serves it in the strictest reading. */
function sidebarHtml(view: string): string {
  const known = pages.get(view);
  if (known !== undefined) return known;
  const page = readFileSync(join(root, 'dist/Sidebar.html'), 'utf8');
  const html = served(page.replace('data-view="today"', `data-view="${view}"`));
  pages.set(view, html);
  return html;
}

async function answerOf(request: Request, replies: Replies): Promise<Answer | 'never' | 'unreachable'> {
  const ask = replies[request.method] as ((request: Request) => Reply<Method> | Promise<Reply<Method>>) | undefined;
  const reply = (await ask?.(request)) ?? 'never';
  if (typeof reply === 'string') return reply;
  if ('value' in reply) return { ok: true, ...reply };
  return { ok: false, error: { code: 'bug', message: 'Something went wrong.', issues: [], theirs: {}, ...reply.error } };
}

/** Opens the sidebar at a view, in a tab of its own until that is closed. */
export async function openSidebar(
  browser: Pick<Browser, 'newPage'>,
  view: string,
  { replies = {}, width = 300, before }: SidebarOptions = {},
): Promise<OpenSidebar> {
  const requests: Request[] = [];
  const errors: string[] = [];
  const answerTo = async (text: string): Promise<string | null> => {
    const request = JSON.parse(text) as Request;
    requests.push(request);
    const answer = await answerOf(request, { ...usual, ...replies });
    if (answer === 'never') return new Promise(() => undefined);
    return answer === 'unreachable' ? null : JSON.stringify(answer);
  };
  const showing = { html: sidebarHtml(view), answerTo, failed: (error: Error) => errors.push(error.message) };
  const page = await shownPage(browser, showing, width, before);
  return { page, requests, errors };
}

/** The Add view with its steps there, or the Edit view with its row. */
export async function openForm(browser: Browser, view: 'add' | 'edit', replies: Replies = {}): Promise<OpenSidebar> {
  const sidebar = await openSidebar(browser, view, { replies });
  await sidebar.page.waitForSelector('legend >> text=Rig');
  return sidebar;
}
