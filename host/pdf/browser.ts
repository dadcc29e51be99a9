// Finds or unpacks a Chromium for PDF and for the tests: nothing has to be installed by hand.

import { existsSync } from 'node:fs';
import { type Browser, type BrowserServer, chromium, type LaunchOptions } from 'playwright-core';
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

const usual: LaunchOptions = { headless: true, args: flags };

const usualPlaces = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

/** Starts a browser in one of the ways that the library has. */
type Launch<T> = (options: LaunchOptions) => Promise<T>;

const launched: Launch<Browser> = (options) => chromium.launch(options);

/**
 * Starts a headless Chromium: the one that `CHROME_PATH` names, else the system's, else the one that comes with the packages.
 * @throws when `CHROME_PATH` names no file, or nothing that was found starts.
 */
export function openBrowser(): Promise<Browser> {
  return started(launched);
}

/** The same for several processes at once, which connect to its address. */
export function serveBrowser(): Promise<BrowserServer> {
  return started((options) => chromium.launchServer(options));
}

/** Starts the Chromium that comes inside an npm package, whatever else is installed. */
export function launchUnpacked(): Promise<Browser> {
  return startedUnpacked(launched);
}

async function started<T>(launch: Launch<T>): Promise<T> {
  const named = process.env.CHROME_PATH;
  if (named) return launch({ ...usual, executablePath: named });
  const installed = usualPlaces.find((place) => existsSync(place));
  if (installed) return launch({ ...usual, executablePath: installed });
  try {
    return await launch({ ...usual, channel: 'chrome' });
  } catch {
    return startedUnpacked(launch);
  }
}

async function startedUnpacked<T>(launch: Launch<T>): Promise<T> {
  const { executablePath, fonts, libraries } = await unpackedChromium();
  const env = { ...process.env, FONTCONFIG_PATH: fonts };
  try {
    return await launch({ ...usual, executablePath, env });
  } catch (cause) {
    if (!String(cause).includes('shared libraries')) throw cause;
    // A bare machine lacks libraries that a desktop has: the package brings them along.
    return launch({ ...usual, executablePath, env: { ...env, LD_LIBRARY_PATH: libraries } });
  }
}
