// A coordinator at the page of the local Google, who works with the keyboard as far as a person can.

import type { Browser, Frame, Page } from 'playwright-core';
import type { HostProcess } from './host-process';

/** What the person does; every step waits until it has come about. */
export interface Coordinator {
  readonly page: Page;
  /** What went wrong in the page so far. */
  readonly problems: readonly string[];
  /** Walks through the menu with the arrow keys and starts the item. */
  readonly menu: (...captions: readonly string[]) => Promise<void>;
  /** Gives the sidebar the keyboard, once it shows the words, and gives its frame. */
  readonly sidebar: (says: string) => Promise<Frame>;
  /** Goes to a view by the buttons at the sidebar's top. */
  readonly view: (name: string) => Promise<void>;
  /** Presses F6 until that part of the page has the keyboard. */
  readonly pane: (name: Pane) => Promise<void>;
  /** Presses Tab until the field or button of that name has the keyboard. */
  readonly tabTo: (name: string | RegExp) => Promise<void>;
  /** Goes to the button by Tab and presses Enter. */
  readonly press: (button: string) => Promise<void>;
  /** Goes to the field by Tab and types over what it holds. */
  readonly type: (field: string, text: string) => Promise<void>;
  /** Goes to a row of a tab in the grid. */
  readonly goToRow: (tab: string, row: number) => Promise<void>;
}

/** Parts of the page; the sidebar is a frame. */
type Pane = 'menu' | 'grid' | 'IFRAME';

/** Today of a busy production has a heading, a count and a button or two for each line. */
const MOST_PRESSES = 120;

const FRAME = '.panel-sidebar iframe';

/** Opens the page in a window of the size of a laptop's, in British English. */
export const seatCoordinator = async (browser: Browser, host: HostProcess): Promise<Coordinator> => {
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 }, locale: 'en-GB' });
  // A busy machine takes its time to set up a workbook.
  page.setDefaultTimeout(50_000);
  const problems: string[] = [];
  page.on('pageerror', (cause) => problems.push(String(cause)));
  await page.goto(host.url);
  await page.locator('.o-grid').waitFor();
  const keyboard = atKeyboard(page);
  return {
    page,
    problems,
    ...keyboard,
    sidebar: async (says) => {
      // Found anew until it says that: the frame of before may still be there when the menu was clicked.
      await page.frameLocator(FRAME).getByText(says).first().waitFor();
      const frame = await (await page.waitForSelector(FRAME)).contentFrame();
      if (frame === null) throw new Error('The sidebar has no frame.');
      await keyboard.pane('IFRAME');
      return frame;
    },
    goToRow: async (tab, row) => {
      await page.locator('.o-sheet', { hasText: tab }).first().click();
      await keyboard.pane('grid');
      await page.keyboard.press('Control+Home');
      for (let at = 2; at <= row; at += 1) await page.keyboard.press('ArrowDown');
      await page.waitForFunction(`document.querySelector('.o-named-range-selector-container input').value.endsWith('${row}')`);
    },
  };
};

const atKeyboard = (page: Page) => {
  const { keyboard } = page;
  const until = async (name: string, key: string, reached: () => Promise<boolean>): Promise<void> => {
    for (let presses = 0; !(await reached()); presses += 1) {
      if (presses > MOST_PRESSES) throw new Error(`${key} never reached ${name}.`);
      await keyboard.press(key);
    }
  };
  const pane = async (name: Pane) => {
    for (let at = await paneOf(page); at !== name; at = await paneOf(page)) {
      await keyboard.press('F6');
      // The sidebar tells the page by a message.
      await page.waitForFunction(`${AT_PANE} !== '${at}'`);
    }
  };
  const tabTo = (name: string | RegExp) => {
    const fits = (text: string) => (typeof name === 'string' ? text === name : name.test(text));
    return until(String(name), 'Tab', async () => (await namesOf(page)).some(fits));
  };
  return {
    pane,
    tabTo,
    view: async (name: string) => {
      // Upwards, and down again should that lead out of the frame.
      let key = 'Shift+Tab';
      for (let presses = 0; !(await namesOf(page)).includes(name); presses += 1) {
        if (presses > MOST_PRESSES) throw new Error(`There is no way to ${name}.`);
        await keyboard.press(key);
        if ((await paneOf(page)) !== 'IFRAME') key = 'Tab';
      }
      await keyboard.press('Enter');
    },
    menu: async (...captions: readonly string[]) => {
      await pane('menu');
      await keyboard.press('ArrowDown');
      for (const caption of captions) {
        await until(caption, 'ArrowDown', async () => (await namesOf(page)).includes(caption));
        await keyboard.press(caption === captions.at(-1) ? 'Enter' : 'ArrowRight');
      }
    },
    press: async (button: string) => {
      await tabTo(button);
      await keyboard.press('Enter');
    },
    type: async (field: string, text: string) => {
      await tabTo(field);
      await keyboard.press('Control+A');
      await keyboard.type(text);
    },
  };
};

const AT_PANE = `(() => { const at = document.activeElement;
  if (at.closest('.workbook')) return 'grid';
  return at.closest('.menu-bar') ? 'menu' : at.tagName; })()`;

const paneOf = (page: Page): Promise<string> => page.evaluate(AT_PANE);

/** What the element with the keyboard may be called: name, label, text; in the sidebar's frame when the keyboard is there. */
const namesOf = async (page: Page): Promise<readonly string[]> => {
  const inside = (await paneOf(page)) === 'IFRAME';
  const frame = inside ? page.frames().find((one) => one.url().includes('/panel/')) : page.mainFrame();
  return (
    (await frame?.evaluate<string[]>(`(() => { const at = document.activeElement;
    return [at.getAttribute('name'), at.id, at.textContent, at.getAttribute('aria-label')].map((text) => (text ?? '').trim()); })()`)) ?? []
  );
};
