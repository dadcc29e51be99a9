// Nothing of the bundle can talk to anything but Google Sheets and its own mail service.

import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { packs } from '../../src/tables/packs';
import { distFile } from './dist';

const files = ['Code.js', 'Languages.html', 'Sidebar.html'];

/** Every way out that Apps Script or a browser has. */
const waysOut = [
  ...['UrlFetchApp', 'XMLHttpRequest', 'WebSocket', 'EventSource', 'WebTransport', 'RTCPeerConnection', 'sendBeacon', 'importScripts'],
  ...[
    'GmailApp',
    'DriveApp',
    'CalendarApp',
    'ContactsApp',
    'PeopleApp',
    'FormApp',
    'DocumentApp',
    'SlidesApp',
    'Jdbc',
    'LinearOptimizationService',
  ],
  ...['openById', 'openByUrl', 'IMPORTRANGE', 'IMPORTDATA', 'IMPORTXML', 'IMPORTHTML', 'IMPORTFEED'],
];

test.each(files)('%s names no way out', (name) => {
  const text = distFile(name);
  expect(waysOut.filter((way) => new RegExp(`\\b${way}\\b`).test(text))).toEqual([]);
  expect(text).not.toMatch(/(?<![.\w])fetch\s*\(|\bnew\s+(?:Image|Worker|SharedWorker)\b|\bimport\s*\(/);
});

test.each(files)('%s loads no picture, script, style or frame from an address', (name) => {
  const text = distFile(name);
  expect(text).not.toMatch(/<(?:img|script|iframe|link|object|embed|video|audio|source)\b[^>]*\b(?:src|href|data)\s*=/i);
  expect(text).not.toMatch(/@import|(?<![\w.$])url\((?!["']?data:)/i);
});

test('the addresses in the bundle are those of the sample’s rows, which lead nowhere, of couriers’ pages, Gmail’s window for a mail and Google Calendar’s for an event, which people press, of sources of packs, which are only read, and names of markup', () => {
  const addresses = files.flatMap((name) => distFile(name).match(/https?:\/\/[\w./-]+/g) ?? []);
  const pages = ['src/schema/couriers/links.ts', 'sidebar/papers/gmail-link.ts', 'src/documents/calendar/event-form.ts']
    .map((path) => readFileSync(path, 'utf8'))
    .join('\n');
  const others = addresses.filter((address) => !/^https?:\/\/(?:www\.w3\.org|\w+\.example)\//.test(address));
  const sources = packs().flatMap(({ lines }) => lines.map(({ source }) => source));
  const isKnown = (address: string) => pages.includes(`'${address}`) || sources.some((source) => source.includes(address));
  expect(others.filter((address) => !isKnown(address))).toEqual([]);
  // A source is a text on the server: on the page it is what the answer says.
  expect(others.filter((address) => distFile('Sidebar.html').includes(address) && !pages.includes(`'${address}`))).toEqual([]);
});

test('the search would find a way out', () => {
  expect(['fetch("/x")', 'a.b;fetch (x)'].every((text) => /(?<![.\w])fetch\s*\(/.test(text))).toBe(true);
});
