// Pictures of what the tests look at, for people to look at: build/pictures. Playwright makes the folder.

import { resolve } from 'node:path';

const folder = resolve(__dirname, '../../../build/pictures');

/** Where the picture of that name goes. */
export function picturePath(name: string): string {
  return resolve(folder, `${name}.png`);
}
