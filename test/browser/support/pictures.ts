// Pictures of what the tests look at, for people to look at: build/pictures. Playwright makes the folder.

import { resolve } from 'node:path';
import type { Page } from 'playwright-core';

const folder = resolve(__dirname, '../../../build/pictures');

/** Where the picture of that name goes. */
export function picturePath(name: string): string {
  return resolve(folder, `${name}.png`);
}

/**
 * Where a picture goes that the guide shows, under the name that it has there.
 * To renew what the guide shows, look at what a run wrote, and copy it: `cp build/pictures/guide/*.png docs/images/`.
 */
export function guidePicture(name: string): string {
  return picturePath(`guide/${name}`);
}

/**
 * Keeps a picture of all of the page, in a window as high as it is: what sticks to the foot of the window covers none of it.
 * @returns its size in bytes
 */
export async function pictureOfWhole(page: Page, path: string): Promise<number> {
  const height = await page.evaluate(() => document.documentElement.scrollHeight);
  await page.setViewportSize({ width: 300, height });
  return (await page.screenshot({ path, animations: 'disabled' })).length;
}
