// What a page must not hold to be made a PDF here: what Google's converter makes of it, nobody has written down.

import type { Page } from 'playwright-core';

/** By what a page is refused: its name, and an expression of the browser that is true for it. */
const signs: readonly (readonly [what: string, expression: string])[] = [
  ['a script', 'document.scripts.length > 0'],
  ['an event handler', `[...document.querySelectorAll('*')].some((e) => e.getAttributeNames().some((name) => name.startsWith('on')))`],
  ['a flex layout', `[...document.querySelectorAll('*')].some((e) => getComputedStyle(e).display.endsWith('flex'))`],
  ['a grid layout', `[...document.querySelectorAll('*')].some((e) => getComputedStyle(e).display.endsWith('grid'))`],
  ['a style sheet of its own', `[...document.querySelectorAll('style')].some((e) => e.textContent.includes('@import'))`],
  ['a style sheet of its own', `document.querySelector('link') !== null`],
  ['a web font', `[...document.styleSheets].some((sheet) => [...sheet.cssRules].some((rule) => rule.cssText.includes('@font-face')))`],
  ['a remote picture', `[...document.images].some((e) => e.srcset !== '' || !/^(data:|$)/i.test(e.getAttribute('src') ?? ''))`],
  ['something embedded', `document.querySelector('iframe, frame, object, embed, video, audio, canvas') !== null`],
];

/** What of the open page would be refused, on a screen or on paper; `asked` is what it asked the network for. Null if nothing. */
export async function refusedIn(page: Page, asked: readonly string[]): Promise<string | null> {
  for (const media of ['screen', 'print'] as const) {
    await page.emulateMedia({ media });
    for (const [what, expression] of signs) if (await page.evaluate<boolean>(expression)) return what;
  }
  return asked[0] === undefined ? null : `a remote picture (${asked[0].slice(0, 100)})`;
}
