// A mail is small enough for Gmail to show it whole and for Google to take it, however long its lists are; and it is rendered once.

import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { htmlMail } from '../../src/documents/html-mail';
import { mailOf } from '../../src/documents/mail';
import type { Line, MailBlock, MailModel } from '../../src/documents/model';
import { shownOf } from '../../src/documents/shown';
import { textMail } from '../../src/documents/text-mail';
import { planRun } from '../../src/office/digest/run';
import { byteLength } from '../../src/schema/values/text';
import { assets } from '../../src/tables/production/assets';
import { context } from '../documents/mail-context';
import { isFull } from '../faults/support/thoroughness';
import { asset, catalogWith, exampleDay, people, person, runOn, tabOf } from '../office/production';

/** The coordinator's mail when so many people on so many late lines each have no address. */
function coordinatorsMail(crowd: number, lines: number, name = 'Person') {
  const names = Array.from({ length: crowd }, (_unused, at) => `${name} ${at}`);
  const catalog = catalogWith({}, [...people, ...names.map((one) => person(one, { email: null }))]);
  const rows = names.flatMap((by, at) =>
    Array.from({ length: lines }, (_unused, line) =>
      asset(`CH_${at}_${line}`, `Character ${at}`, { Rig: { status: 'WIP', by, due: '2026-02-26', take: 1 } }),
    ),
  );
  const digest = planRun(runOn(exampleDay, { catalog, reads: [tabOf(assets, rows, catalog)] })).digests.find(
    ({ to }) => to === 'ana@example.com',
  );
  return digest && mailOf(digest, context);
}

describe('the coordinator’s mail', () => {
  test.each([
    [1, 1, null],
    [60, 1, null],
    [61, 1, 1],
    [195, 1, null],
    [195, 40, null],
    [1, 5_000, null],
    [isFull ? 5_000 : 1_000, 1, null],
  ])('with %i people without address and %i lines each stays within 90 KB of HTML and 180 KB in all', (crowd, lines, more) => {
    const { html = '', text = '' } = coordinatorsMail(crowd, lines) ?? {};
    const sizes = { html: byteLength(html), both: byteLength(html) + byteLength(text) };
    expect(sizes.html).toBeLessThan(90_000);
    expect(sizes.both).toBeLessThan(180_000);
    process.stdout.write(`${crowd} people, ${lines} lines each: ${sizes.html} bytes of HTML, ${sizes.both} in all\n`);
    const [, said] = /^And (\d+) more people$/m.exec(text) ?? [];
    const blocks = text.match(/^For Person/gm)?.length ?? 0;
    expect(blocks + Number(said ?? 0)).toBe(crowd);
    expect(html.match(/For Person/g)).toHaveLength(blocks);
    if (more !== null) expect(Number(said)).toBeGreaterThanOrEqual(more);
    // What has room is not left out.
    if (crowd * lines > 200) expect(sizes.html).toBeGreaterThan(20_000);
  });

  test.each(['“<&>"\'', '&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&', '雪'.repeat(30)])('so does one of names like %s', (name) => {
    expect(byteLength(coordinatorsMail(195, 3, name)?.html ?? '')).toBeLessThan(90_000);
  });
});

describe('a size worked out beforehand', () => {
  const texts = fc.oneof(
    fc.string({ maxLength: 120 }),
    fc.string({ unit: fc.constantFrom('&', '<', '"', "'", 'ß', '雪'), maxLength: 120 }),
  );
  const line: fc.Arbitrary<Line> = fc.record({
    when: fc.option(texts),
    name: texts,
    label: texts,
    facts: texts,
    details: fc.array(fc.record({ heading: texts, text: fc.oneof(texts, fc.webUrl()) }), { maxLength: 3 }),
    links: fc.array(fc.record({ label: texts, url: fc.oneof(texts, fc.webUrl()) }), { maxLength: 2 }),
  });
  const block: fc.Arbitrary<MailBlock> = fc.record({
    title: texts,
    note: fc.option(texts),
    urgent: fc.boolean(),
    capitals: fc.boolean(),
    ofPerson: fc.boolean(),
    lines: fc.array(line, { minLength: 20, maxLength: 90 }),
  });
  const model: fc.Arbitrary<MailModel> = fc.record({
    subject: texts,
    greeting: texts,
    blocks: fc.array(block, { minLength: 1, maxLength: 30 }),
    morePeople: fc.nat(5_000),
    reply: fc.array(texts, { minLength: 1, maxLength: 2 }),
    workbook: fc.record({ label: texts, url: fc.webUrl() }),
    footer: fc.array(texts, { maxLength: 5 }),
  });

  test('is never exceeded, whatever the mail holds', () => {
    fc.assert(
      fc.property(model, (one) => {
        const shown = shownOf(one);
        const html = byteLength(htmlMail(one, shown));
        expect(html).toBeLessThanOrEqual(90_000);
        expect(html + byteLength(textMail(one, shown))).toBeLessThanOrEqual(180_000);
      }),
      { numRuns: 12, seed: 2026, endOnFailure: true },
    );
  });
});
