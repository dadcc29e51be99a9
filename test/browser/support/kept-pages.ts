// Pages that one test after the other uses: a page of its own for each is a process of its own for each, which takes twice the time of showing the sidebar.

import type { Browser, Page } from 'playwright-core';

/** Where the sidebar is shown. */
const origin = 'https://sidebar.test';

/** What a page shows and whom it asks, from one opening to the next. */
export interface Showing {
  readonly html: string;
  /** Null: the server was not reached. */
  readonly answerTo: (request: string) => Promise<string | null>;
  readonly failed: (error: Error) => void;
}

interface KeptPage {
  readonly page: Page;
  showing: Showing;
}

type Opener = Pick<Browser, 'newPage'>;

/** Pages that were closed and may be opened again, by who opened them. */
const idle = new WeakMap<Opener, KeptPage[]>();

/** Shows it in a page that was closed before, or in a new one; in a new one always where something is done to it `before`. Closing lets the next test have it. */
export async function shownPage(opener: Opener, showing: Showing, width: number, before?: (page: Page) => Promise<void>): Promise<Page> {
  const kept = before === undefined ? idle.get(opener)?.pop() : undefined;
  if (kept !== undefined) {
    kept.showing = showing;
    await kept.page.setViewportSize({ width, height });
  }
  const page = kept?.page ?? (await newPage(opener, showing, width, before));
  await page.goto(`${origin}/`);
  return page;
}

const height = 720;

async function newPage(opener: Opener, showing: Showing, width: number, before?: (page: Page) => Promise<void>): Promise<Page> {
  const page = await opener.newPage({ viewport: { width, height }, locale: 'en-GB' });
  const kept: KeptPage = { page, showing };
  page.on('pageerror', (error) => kept.showing.failed(error));
  await page.exposeFunction('answerTo', (request: string) => kept.showing.answerTo(request));
  await page.addInitScript(fakeGoogle);
  await before?.(page);
  await page.route(`${origin}/`, (route) => route.fulfill({ contentType: 'text/html', body: kept.showing.html }));
  if (before === undefined) Object.assign(page, { close: () => release(opener, kept) });
  return page;
}

/** Nothing of the test stays: neither what it kept in the browser nor what it was allowed. */
async function release(opener: Opener, kept: KeptPage): Promise<void> {
  const { page } = kept;
  await page.goto('about:blank');
  const session = await page.context().newCDPSession(page);
  await session.send('Storage.clearDataForOrigin', { origin, storageTypes: 'all' });
  await session.detach();
  await page.context().clearPermissions();
  idle.set(opener, [...(idle.get(opener) ?? []), kept]);
}

/** As Google's client does it: handlers by chaining, answers later. */
function fakeGoogle(): void {
  const runner = (done: (answer: unknown) => void, failed: (error: unknown) => void) => ({
    withSuccessHandler: (handler: (answer: unknown) => void) => runner(handler, failed),
    withFailureHandler: (handler: (error: unknown) => void) => runner(done, handler),
    rpc: (request: string) => {
      const { answerTo } = window as unknown as { answerTo(request: string): Promise<string | null> };
      answerTo(request).then((answer) => (answer === null ? failed(new Error('Zugriff verweigert')) : done(answer)));
    },
  });
  Object.assign(window, {
    google: {
      script: {
        run: runner(
          () => undefined,
          () => undefined,
        ),
      },
    },
  });
}
