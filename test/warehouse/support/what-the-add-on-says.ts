// What a workbook says by itself, in the words in which the views are asked.

import type { SectionKey } from '../../../src/schema/section';
import type { Desk } from '../../journeys/support/desk';

/** ID, step, people, date and working days late of each line under Late. */
export function lateOf(desk: Desk): readonly unknown[] {
  return desk.rpc('today', {}).sections.late.map(({ id, step, people, due, late }) => [id, step, people.join(', '), due, late]);
}

const counted: readonly SectionKey[] = ['late', 'today', 'retake', 'approval', 'client'];

/** How many lines each section has; what else there is to sort out is no work of a date. */
export function sectionsOf(desk: Desk): Readonly<Record<string, number>> {
  const { sections } = desk.rpc('today', {});
  return Object.fromEntries(counted.map((section) => [section, sections[section].length]));
}

/** The lines of the tab Progress. */
export function progressOf(desk: Desk): readonly unknown[] {
  const { tab } = desk.rpc('showProgress', {});
  return desk
    .rows(tab)
    .filter(({ Total }) => Number(Total) > 0)
    .map((line) => {
      // Where no date can be read the local Google's IFERROR gives nought, which is a day in 1899, and not a blank.
      const isDated = line['Last due'] instanceof Date && line['Last due'].getTime() > 0;
      // The tab leaves a nought away.
      const needed = isDated ? line['Need a week'] || 0 : '';
      return [line.Tab, line.Step, line.Episode, line.Total, line.Done, line.Left, line.Retakes, needed].map((cell) => cell ?? '');
    });
}

/** Cost code, month, currency, minor units and entries of what is not rejected. */
export function spentOf(desk: Desk): readonly unknown[] {
  const currency = String(desk.rows('Settings').find(({ Setting }) => Setting === 'Currency')?.Value);
  const sums = new Map<string, { readonly minor: number; readonly entries: number }>();
  for (const { Date: day, Gross, Status, 'Cost code': code } of desk.rows('Petty Cash')) {
    if (!(day instanceof Date) || Status === 'Rejected') continue;
    const wall = new Date(day.getTime()).toLocaleDateString('en-CA', { timeZone: desk.host.book.settings.zone }).slice(0, 7);
    const key = JSON.stringify([code ?? '', wall, currency]);
    const before = sums.get(key) ?? { minor: 0, entries: 0 };
    sums.set(key, { minor: before.minor + Math.round(Number(Gross) * 100), entries: before.entries + 1 });
  }
  return [...sums].map(([key, { minor, entries }]) => [...(JSON.parse(key) as unknown[]), minor, entries]);
}

/** ID, which of its dates has passed, and that date, of each line under Kit to come back. */
export function kitOverdueOf(desk: Desk): readonly unknown[] {
  return desk.rpc('today', {}).sections.kitOut.map(({ id, words, due }) => [id, /go off hire/.test(words) ? 'off hire' : 'back', due]);
}

/** ID, holder, since, due back and days to off-hire of each row of Kit that is somewhere else than at home. */
export function kitOutOf(desk: Desk, today: number): readonly unknown[] {
  const day = (cell: unknown) =>
    cell instanceof Date ? cell.toLocaleDateString('en-CA', { timeZone: desk.host.book.settings.zone }) : null;
  const kit = desk.host.book.tabs.named('Kit') === null ? [] : desk.rows('Kit');
  return kit.flatMap((row) => {
    const [since, back, offHire] = [row.Since, row['Due back'], row['Off-hire date']].map(day);
    if (day(row['Gone back on']) !== null || [since, back, offHire].every((one) => one === null)) return [];
    const days = offHire === null || offHire === undefined ? null : Math.round((Date.parse(offHire) - today) / 86_400_000);
    return [[row.ID, row.With, since, back, days]];
  });
}

/** ID, level, on hand, reorder at and what to order of each line under To reorder. */
export function toBuyOf(desk: Desk): readonly unknown[] {
  return desk.rpc('today', {}).sections.reorder.map(({ id, words }) => {
    const [, level = '', onHand, reorderAt, order = '0'] =
      /^(low|out), (-?[\d.]+) on hand.*reorder at ([\d.]+)(?:: order ([\d.]+))?$/.exec(words) ?? [];
    return [id, level === 'out' ? 'Out' : 'Low', Number(onHand), Number(reorderAt), Number(order)];
  });
}
