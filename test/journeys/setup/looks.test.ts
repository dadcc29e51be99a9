// How the tabs look that set-up makes: headings, folded steps, formats, checks that warn, colours.

import { describe, expect, test } from '@jest/globals';
import { emptyDesk } from '../support/desk';
import { columnOf, headingsOf, tabNamed } from '../support/grid-hands';
import { coloursOf, patternOf, ruleOf } from '../support/grid-looks';
import { headingsWanted as wanted } from '../support/headings-wanted';

describe('how the tabs look', () => {
  const desk = emptyDesk();

  test.each(Object.keys(wanted))('the heading row of %s is frozen, bold and on a ground of its own', (tab) => {
    const { id } = tabNamed(desk, tab);
    expect(desk.host.book.grid.frozen(id, 'ROW')).toBe(1);
    const last = headingsOf(desk, tab).length - 1;
    for (const col of [0, last]) expect(desk.host.book.formats.look({ sheetId: id, row: 0, col })).toMatchObject({ bold: true });
    expect(desk.host.book.formats.look({ sheetId: id, row: 0, col: 0 }).fillColor).toBeTruthy();
  });

  test('each step has one folded group: its people, date and take', () => {
    const groups = desk.host.book.groups.all(tabNamed(desk, 'Assets').id, 'COL');
    expect(groups).toEqual(
      ['Design', 'Model', 'Rig', 'Surface'].map((step) => ({
        dimension: 'COL',
        start: columnOf(desk, 'Assets', `${step} by`),
        count: 3,
        depth: 1,
        folded: true,
        twin: null,
      })),
    );
  });

  test('widths fit what stands in the columns', () => {
    const width = (tab: string, heading: string) => desk.host.book.grid.size(tabNamed(desk, tab).id, 'COL', columnOf(desk, tab, heading));
    expect(width('Assets', 'Name')).toBeGreaterThan(width('Assets', 'ID'));
    expect(width('Deliveries', 'Title')).toBe(200);
    // Widths are laid over each other: those of all steps are as wide as the words of their list and as they are declared, or some more where that saves a call.
    for (const step of ['Design', 'Model', 'Rig', 'Surface']) {
      const widths = [step, `${step} by`, `${step} due`].map((heading) => width('Assets', heading));
      const more = [161, 130, 120].map((declared, at) => (widths[at] ?? 0) / declared);
      expect([step, more.filter((part) => part < 1 || part > 1.4)]).toEqual([step, []]);
    }
    expect(width('Settings', 'What it does')).toBeGreaterThan(400);
  });

  test('dates, amounts and texts have their formats down to rows that nobody has filled yet', () => {
    expect(patternOf(desk, 'Assets', 'Rig due')).toBe('ddd d mmm yyyy');
    expect(patternOf(desk, 'Petty Cash', 'Gross')).toBe('#,##0.00');
    expect(patternOf(desk, 'Assets', 'Episode')).toBe('@');
    expect(patternOf(desk, 'Stock', 'Last counted')).toBe('ddd d mmm yyyy');
  });

  test.each([
    ['Assets', 'Rig'],
    ['Assets', 'Rig by'],
    ['Assets', 'Rig due'],
    ['Assets', 'Rig take'],
    ['Assets', 'Type'],
    ['Assets', 'Omitted'],
    ['Deliveries', 'Status'],
    ['Deliveries', 'Direction'],
    ['Stock', 'On hand'],
    ['Stock', 'Discontinued'],
    ['Petty Cash', 'Gross'],
    ['People', 'Active'],
  ])('on %s the column %s checks what is typed and warns, never refuses', (tab, heading) => {
    // Boxes stand as far down as rows need them: Google may take each for FALSE, which is content.
    const last = heading === 'Omitted' || heading === 'Discontinued' ? 49 : 999;
    for (const row of [1, last]) expect(ruleOf(desk, tab, heading, row)).toMatchObject({ reject: false });
  });

  test('drop-downs offer the words of Lists and the names of People, and yes-or-no columns are checkboxes', () => {
    expect(JSON.stringify(ruleOf(desk, 'Assets', 'Rig')?.criterion)).toContain('For approval');
    expect(JSON.stringify(ruleOf(desk, 'Assets', 'Rig by')?.criterion)).toContain('People');
    expect(JSON.stringify(ruleOf(desk, 'Assets', 'Omitted')?.criterion)).toMatch(/boolean|checkbox/i);
  });

  test('statuses and late dates are coloured, and where it matters a second sign stands beside the colour', () => {
    const rules = [...coloursOf(desk, 'Assets', 'Rig'), ...coloursOf(desk, 'Assets', 'Rig due')].map(({ rule }) => rule);
    const styles = rules.flatMap((rule) => ('style' in rule ? [rule.style as Readonly<Record<string, unknown>>] : []));
    expect(styles.length).toBeGreaterThanOrEqual(8);
    for (const style of styles) expect(style).toMatchObject({ fillColor: expect.any(String), textColor: expect.any(String) });
    const [late] = coloursOf(desk, 'Assets', 'Rig due').map(({ rule }) => rule as { style?: object });
    expect(late?.style).toMatchObject({ bold: true });
    const retake = coloursOf(desk, 'Assets', 'Rig').find(({ rule }) => JSON.stringify(rule).includes('Retake'));
    expect(retake?.rule).toMatchObject({ style: { bold: true } });
    // Out, low, and typed over what was worked out.
    expect(coloursOf(desk, 'Stock', 'On hand')).toHaveLength(3);
  });
});
