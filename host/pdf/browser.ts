// Finds or unpacks a Chromium for PDF and for the tests: nothing has to be installed by hand.

import { existsSync } from 'node:fs';
import { type Browser, chromium, type LaunchOptions } from 'playwright-core';
import { unpackedChromium } from './unpacked-chromium';

const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--font-render-hinting=none',
];

const usualPlaces = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

/**
 * Starts a headless Chromium: the one that `CHROME_PATH` names, else the system's, else the one that comes with the packages.
 * @throws when `CHROME_PATH` names no file, or nothing that was found starts.
 */
export async function openBrowser(): Promise<Browser> {
  const named = process.env.CHROME_PATH;
  if (named) return launch({ executablePath: named });
  const installed = usualPlaces.find((place) => existsSync(place));
  if (installed) return launch({ executablePath: installed });
  try {
    return await launch({ channel: 'chrome' });
  } catch {
    return launchUnpacked();
  }
}

/** Starts the Chromium that comes inside an npm package, whatever else is installed. */
export async function launchUnpacked(): Promise<Browser> {
  const { executablePath, fonts, libraries } = await unpackedChromium();
  const env = { ...process.env, FONTCONFIG_PATH: fonts };
  try {
    return await launch({ executablePath, env });
  } catch (cause) {
    if (!String(cause).includes('shared libraries')) throw cause;
    // A bare machine lacks libraries that a desktop has: the package brings them along.
    return launch({ executablePath, env: { ...env, LD_LIBRARY_PATH: libraries } });
  }
}

function launch(options: LaunchOptions): Promise<Browser> {
  return chromium.launch({ headless: true, args: flags, ...options });
}
