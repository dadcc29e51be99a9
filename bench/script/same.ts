// Whether two builds say the same: random workbooks, run through days of mornings in both, mail by mail and answer by answer.

import { readFileSync } from 'node:fs';
import type { Host, OutgoingMail, Project, Saved } from '../../host/api';
import type { CellInput } from '../../host/book/writing';
import { fixedClock } from '../../host/engine/clock';
import { openHost } from '../../host/engine/open-host';
import { loadProject } from '../../host/engine/project/project';
import { done, Workplace } from '../workplace';

const monday = Date.UTC(2026, 2, 2, 7, 30);
const day = 86_400_000;
const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };

/** Prints what differs, and how much was compared. @returns whether nothing did */
export function printSame(folder: string, workbooks: number): boolean {
  let mails = 0;
  let differing = 0;
  for (let seed = 1; seed <= workbooks; seed += 1) {
    const saved = randomWorkbook(seed);
    const [ours, theirs] = ['dist', folder].map((path) => mornings(loadProject(path), saved, seed));
    mails += ours?.length ?? 0;
    const at = (ours ?? []).findIndex((text, nth) => text !== theirs?.[nth]);
    if (at < 0 && ours?.length === theirs?.length) continue;
    differing += 1;
    console.log(
      `\nWorkbook ${seed}, text ${at} of ${ours?.length} and ${theirs?.length}:\n--- this build\n${ours?.[at]}\n--- the other\n${theirs?.[at]}`,
    );
  }
  console.log(`\n${workbooks} random workbooks through nine days, ${mails} mails and answers: ${differing} differ`);
  return differing === 0;
}

/** What looks at everything, and writes nothing that the next one would see. */
const asked = [
  ['open', {}],
  ['today', {}],
  ['check', {}],
  ['preview', { everybody: true }],
] as const;

/** All mails as text, in order, and what the sidebar is answered of three of the mornings; a cell is changed between mornings, the same in both. */
function mornings(project: Project, saved: Saved, seed: number): readonly string[] {
  const said: string[] = [];
  const host = openHost({
    ...{ project, saved, clock: fixedClock(monday), zone: 'Europe/London', locale: 'en_GB', user: 'ana@example.com' },
    ...{ deliver: (mail: OutgoingMail) => said.push(textOf(mail)), mailQuota: 1_000_000 },
  });
  host.open();
  const ask = (method: string, input: unknown) =>
    done(host.run('rpc', [JSON.stringify({ method, input, key: `same-${method}-${said.length}`, version })])).value;
  ask('turnOn', { everybody: seed % 2 === 0 });
  const roll = dice(seed);
  for (let morning = 0; morning < 9; morning += 1) {
    host.moveTo(monday + morning * day + 3 * 3_600_000).map(done);
    if (morning % 4 === 0) for (const [method, input] of asked) said.push(`${method}: ${String(ask(method, input))}`);
    scatter(host, roll, 3);
  }
  return said;
}

function textOf({ to, subject, text, html }: OutgoingMail): string {
  return [to.join(), subject, text, html ?? ''].join('\n');
}

function randomWorkbook(seed: number): Saved {
  const { host } = new Workplace(40);
  scatter(host, dice(seed * 7919), 250);
  return host.save();
}

const tabs = ['Assets', 'Deliveries', 'Reviews', 'Stock', 'Petty Cash', 'People'];

/** Random cells of the tabs become something else, mostly what fits there. */
function scatter({ book }: Host, roll: (sides: number) => number, cells: number): void {
  for (let n = 0; n < cells; n += 1) {
    const tab = book.tabs.named(tabs[roll(n % 12 === 0 ? tabs.length : tabs.length - 1)] ?? '');
    if (!tab) continue;
    const { rows, columns } = book.cells.extent(tab.id);
    const headings = (book.cells.values(tab.id, { top: 0, left: 0, bottom: 0, right: columns - 1 })[0] ?? []).map(String);
    const at = roll(columns);
    if (headings[at] === 'ID' || /^(Name|Updated.*|Level)$/.test(headings[at] ?? '')) continue;
    book.writing.write(tab.id, 1 + roll(rows - 1), at, [[cellFor(headings[at] ?? '', roll)]]);
  }
}

const people = ['Ben Ode', 'Jo Rey', 'Ana Ruiz', 'Ben Ode, Jo Rey', 'Zed Nobody', 'jo rey', ''];
const statuses = ['WIP', 'Ready', 'For approval', 'With client', 'Retake', 'Approved', 'AWF', 'Blocked', 'On hold', 'N/A', 'cooking', ''];

function cellFor(heading: string, roll: (sides: number) => number): CellInput {
  if (/due|date|sent|received|by when|until|back/i.test(heading))
    return roll(9) === 0 ? 'wk 12' : roll(6) === 0 ? '' : new Date(monday + (roll(30) - 12) * day);
  if (/ by$|owner|who|holder|lead|paid by/i.test(heading)) return people[roll(people.length)] ?? '';
  if (/take|hand|order|reorder|gross|net|amount/i.test(heading)) return roll(8) === 0 ? 'a few' : roll(20);
  if (/direction/i.test(heading)) return ['Out', 'In', '', 'sideways'][roll(4)] ?? '';
  if (/omitted|discontinued/i.test(heading)) return roll(3) === 0;
  return statuses[roll(statuses.length)] ?? '';
}

/** The same numbers for the same seed. */
function dice(seed: number): (sides: number) => number {
  let state = seed >>> 0 || 1;
  return (sides) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 4_294_967_296) * sides);
  };
}
