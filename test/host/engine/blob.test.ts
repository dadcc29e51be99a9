// Blobs as Google's reference (base/blob, utilities) describes them, and the PDF that HTML becomes.

import { afterAll, describe, expect, test } from '@jest/globals';
import { stopPrinting } from '../../../host/pdf/printer';
import { evaluated, opened } from './opened';

afterAll(stopPrinting);

describe('a blob', () => {
  test.each([
    ["const b = Utilities.newBlob('é'); return [b.getContentType(), b.getName(), b.getBytes()];", ['text/plain', null, [-61, -87]]],
    ["const b = Utilities.newBlob([104, -61, -87], 'text/csv', 'a.csv'); return [b.getDataAsString(), b.getName()];", ['hé', 'a.csv']],
    ['return Utilities.newBlob([1, 2]).getContentType();', null],
    [
      "const b = Utilities.newBlob('a'); const c = b.copyBlob().setDataFromString('b'); return [b, c].map((x) => x.getDataAsString());",
      ['a', 'b'],
    ],
    ["return Utilities.newBlob('').setDataFromString('é', 'ISO-8859-1').getBytes();", [-23]],
    ["return Utilities.newBlob('').setDataFromString('é€', 'US-ASCII').getDataAsString('US-ASCII');", '??'],
    ["return Utilities.newBlob([-23]).getDataAsString('ISO-8859-1');", 'é'],
    ["return Utilities.newBlob([-109, -6]).getDataAsString('Shift_JIS');", '日'],
    ["return Utilities.newBlob('').setDataFromString('é', 'UTF-16LE').getDataAsString('UTF-16LE');", 'é'],
    ["return Utilities.newBlob('x', null, 'a.b.PNG').setContentTypeFromExtension().getContentType();", 'image/png'],
    ["return Utilities.newBlob('x', 'text/plain', 'a.nothing').setContentTypeFromExtension().getContentType();", null],
    ["return Utilities.newBlob('x', 'text/plain', 'constructor').setContentTypeFromExtension().getContentType();", null],
    ["return Utilities.newBlob('x', 'text/html', 'Christmas.12.25.2014').getAs('text/html').getName();", 'Christmas.12.25.html'],
    ["return Utilities.newBlob('x', 'text/plain').getAs('TEXT/PLAIN').getName();", null],
    ["return HtmlService.createHtmlOutput('<b>é</b>').getBlob().getDataAsString();", '<b>é</b>'],
    ["return Utilities.newBlob('x').isGoogleType();", false],
    ["return Utilities.newBlob('x').getBlob().setBytes([65]).getDataAsString();", 'A'],
  ])('%s', (body, answer) => {
    expect(evaluated(body)).toEqual(answer);
  });

  test.each([
    ["Utilities.newBlob([1]).getAs('application/pdf')", 'Converting from application/octet-stream to application/pdf is not supported.'],
    ["Utilities.newBlob('x').getAs('image/png')", 'Converting from text/plain to image/png is not supported.'],
    ["Utilities.newBlob('x').getDataAsString('no-such-set')", 'Invalid argument: charset no-such-set'],
    ["Utilities.newBlob('x', 'image/gif').getAs('image/png')", 'Blob.getAs from image/gif to image/png is not emulated by the local host.'],
  ])('%s fails: %s', (call, message) => {
    expect(opened(`function main() { ${call}; }`).host.run('main', [])).toMatchObject({ ok: false, error: { message } });
  });
});

describe('a PDF', () => {
  const pdf = (html: string): string => `Utilities.newBlob(${JSON.stringify(html)}, 'text/html', 'a.html').getAs('application/pdf')`;
  const table = '<style>@page { size: A4 landscape } td { background: #c00 }</style><table><tr><td>Zoë</td></tr></table>';

  test('is made of HTML at the call, in the size that the page asks for', () => {
    const [name, type, bytes] = evaluated(
      `const b = ${pdf(table)}; return [b.getName(), b.getContentType(), b.getDataAsString('ISO-8859-1')];`,
    ) as string[];
    expect([name, type, bytes?.slice(0, 5)]).toEqual(['a.pdf', 'application/pdf', '%PDF-']);
    const [, width, height] = /\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/.exec(bytes ?? '') ?? [];
    expect([Math.round(Number(width)), Math.round(Number(height))]).toEqual([842, 595]);
  });

  test('is attached to a mail, made of a page of HtmlService', () => {
    const { host, mails } = opened(`function main() {
      const page = HtmlService.createHtmlOutput('<h1>Call sheet</h1>').getAs('application/pdf').setName('call.pdf');
      MailApp.sendEmail({ to: 'bo@example.com', subject: 'S', body: 'T', attachments: [page] });
    }`);
    expect(host.run('main', [])).toMatchObject({ ok: true });
    expect(mails[0]?.attachments.map(({ name, type, bytes }) => [name, type, Buffer.from(bytes.slice(0, 5)).toString()])).toEqual([
      ['call.pdf', 'application/pdf', '%PDF-'],
    ]);
  });

  test.each([
    ['<script>1</script>', 'a script'],
    ['<p onclick="x()">x</p>', 'an event handler'],
    ['<div style="display:flex">x</div>', 'a flex layout'],
    ['<style>@media print { p { display: inline-flex } } </style><p>x</p>', 'a flex layout'],
    ['<style>table { display: grid }</style><table><tr><td>x</td></tr></table>', 'a grid layout'],
    ['<style>@media print { @font-face { font-family: F; src: url(data:font/woff2;base64,AA) } }</style>', 'a web font'],
    ['<style>@import url("https://fonts.example.com/css");</style>', 'a style sheet of its own'],
    ['<link rel="stylesheet" href="style.css">', 'a style sheet of its own'],
    ['<img src="https://example.com/a.png">', 'a remote picture'],
    ['<img src="a.png">', 'a remote picture'],
    ['<img srcset="a.png 2x">', 'a remote picture'],
    ['<img src="cid:logo">', 'a remote picture'],
    ['<td style="background: url(//example.com/a.png)">x', null],
    ['<p style="background: url(//example.com/a.png)">x', 'a remote picture (http://example.com/a.png)'],
    ['<iframe src="https://example.com"></iframe>', 'something embedded'],
  ])('of %s is refused for %s', (html, what) => {
    const result = opened(`function main() { try { ${pdf(html)}; } catch (e) {} }`).host.run('main', []);
    const message = `PDF of HTML with ${what} (what Google's converter makes of it is unknown) is not emulated by the local host.`;
    expect(result).toMatchObject(what === null ? { ok: true } : { ok: false, error: { name: 'NotEmulated', message } });
  });

  test('shows a picture that the page holds itself', () => {
    const dot = 'data:image/gif;base64,R0lGODlhAQABAAAAACwAAAAAAQABAAA=';
    expect(evaluated(`return ${pdf(`<img src="${dot}">`)}.getContentType();`)).toBe('application/pdf');
  });
});
