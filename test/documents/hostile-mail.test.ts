// Whatever people type into cells comes out of a mail as text.

import { describe, expect, test } from '@jest/globals';
import { mailOf } from '../../src/documents/mail';
import { planRun } from '../../src/office/digest/run';
import { assets } from '../../src/tables/production/assets';
import { asset, catalogWith, exampleDay, person, runOn, tabOf } from '../office/production';
import { context } from './mail-context';

const hostile = [
  '<img src=x onerror=alert(1)>',
  '</title><script>alert(1)</script>',
  '"><a href="javascript:alert(1)">x</a>',
  '{{name}} $& $1 <?= 1 ?>',
  "Robert'); DROP TABLE--",
  'a\r\nBcc: evil@example.com',
  '\u202egnp.exe\u0000\ud800',
];

/** Ben's mail about one asset with these texts. */
function mailAbout(name: string, link: string | null = null, production = 'Caminandes') {
  const catalog = catalogWith();
  const rows = [asset(name, name, { Rig: { status: 'WIP', by: 'Ben Ode', due: exampleDay } }, { link })];
  const { digests } = planRun(runOn(exampleDay, { catalog, reads: [tabOf(assets, rows, catalog)] }));
  const digest = digests.find(({ to }) => to === 'ben@example.com');
  return digest ? mailOf(digest, { ...context, production }) : { subject: '', text: '', html: '' };
}

/** Every tag of the document and its attributes' names. */
function tagsOf(html: string): string[] {
  return [...html.matchAll(/<([a-z0-9]+)((?:\s+[a-z-]+(?:="[^"]*")?)*)\s*\/?>/gi)].map(([, tag]) => (tag ?? '').toLowerCase());
}

describe('cells as text', () => {
  test.each(hostile)('%j in a name, an ID and the title adds no tag and no line', (text) => {
    const mail = mailAbout(text, null, text);
    const plain = mailAbout('Oti');
    expect(tagsOf(mail.html)).toEqual(tagsOf(plain.html));
    expect(mail.html.match(/</g)?.length).toBe(plain.html.match(/</g)?.length);
    expect(mail.text.split('\n').length).toBe(plain.text.split('\n').length);
    expect(mail.subject).not.toMatch(/[\p{Cc}\u202e]/u);
    expect(`${mail.html}${mail.text}`).not.toMatch(/\p{Cs}/u);
  });

  test('what looks like a placeholder is shown as it was typed', () => {
    const mail = mailAbout('{{name}} $& $1');
    expect(mail.text).toContain('{{name}} $& $1');
    expect(mail.html).toContain('{{name}} $&amp; $1');
  });

  test.each([
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    'data:text/html,<script>',
    'vbscript:x',
    ' https://x" onclick="y',
    '//evil.example',
  ])('a link column with %s is text and no link', (url) => {
    const { html } = mailAbout('Oti', url);
    const targets = [...html.matchAll(/href="([^"]*)"/g)].map(([, href]) => href ?? '');
    expect(targets.length).toBe(2);
    expect(targets.every((href) => href.startsWith('https://docs.example/tracker'))).toBe(true);
  });

  test('a web address in a link column is linked to', () => {
    expect(mailAbout('Oti', 'https://drive.example/oti?a=1&b="2"').html).toContain(
      'href="https://drive.example/oti?a=1&amp;b=&quot;2&quot;"',
    );
  });
});

describe('sizes', () => {
  test('a long name does not make a long subject or line', () => {
    const mail = mailAbout('x'.repeat(50_000), null, 'y'.repeat(50_000));
    expect([...mail.subject].length).toBeLessThanOrEqual(200);
    expect(mail.text.length).toBeLessThan(3000);
  });

  test('2,000 lines end with how many more there are, below what Gmail cuts at', () => {
    const catalog = catalogWith();
    const rows = Array.from({ length: 2000 }, (_, at) =>
      asset(
        `CH_${at}`,
        'Ω'.repeat(100),
        { Rig: { status: 'WIP', by: 'Ben Ode', due: exampleDay } },
        { link: `https://drive.example/${'a'.repeat(900)}` },
      ),
    );
    const { digests } = planRun(runOn(exampleDay, { catalog, reads: [tabOf(assets, rows, catalog)] }));
    const mails = digests.map((digest) => mailOf(digest, context));
    expect(mails.length).toBeGreaterThan(0);
    for (const { html, text } of mails) {
      expect(Buffer.byteLength(html)).toBeLessThan(102 * 1024);
      expect(Buffer.byteLength(text)).toBeLessThan(200 * 1024);
    }
    expect(mails.some(({ html, text }) => /and 1,?9\d\d more/.test(html) && /and 1,?9\d\d more/.test(text))).toBe(true);
  });
});

test('the HTML says its language, has no image, no table, no script and no style of its own', () => {
  const { html } = mailAbout('Oti');
  expect(html).toMatch(/^<!DOCTYPE html><html lang="en">/);
  expect(html).not.toMatch(/<(img|table|script|style|iframe|form)\b/i);
  expect(html).toContain('<strong dir="auto">Oti</strong>');
});

test('a link has the colour of the text around it, which programs make light where they are dark', () => {
  const links = [...mailAbout('Oti').html.matchAll(/<a [^>]*>/g)].map(([link]) => link);
  expect(links.length).toBeGreaterThan(0);
  for (const link of links) expect(link).toContain('style="color:inherit;text-decoration:underline"');
});

test('HTML and plain text say the same words', () => {
  const { html, text } = mailAbout('Oti', 'https://drive.example/oti');
  const words = html
    .replace(/<head>.*<\/head>/, '')
    .replace(/<[^>]*>/g, ' ')
    .replace(/&quot;/g, '"')
    .replace(/&amp;/g, '&');
  for (const line of ['Good morning Ben', 'Now: WIP.', 'Files', 'To get fewer or none, tell Ana.', 'Sent with Routesheet']) {
    expect([words.includes(line), text.includes(line)]).toEqual([true, true]);
  }
});

test('somebody with a hostile name is greeted by the whole of it, as text', () => {
  const crew = [person('Ana Ruiz'), person('<b>Ben</b> Ode', { email: 'ben@example.com' })];
  const catalog = catalogWith({}, crew);
  const rows = [asset('CH_001', 'Oti', { Rig: { by: '<b>Ben</b> Ode', due: exampleDay } })];
  const { digests } = planRun(runOn(exampleDay, { catalog, reads: [tabOf(assets, rows, catalog)] }));
  const digest = digests.find(({ to }) => to === 'ben@example.com');
  expect(digest && mailOf(digest, context).html).toContain('Good morning &lt;b>Ben&lt;/b> Ode.');
});
