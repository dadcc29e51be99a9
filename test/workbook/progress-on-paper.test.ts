// The tab Progress on a page of A4: nothing in its columns is cut off, and they fit on the page.

import { expect, test } from '@jest/globals';
import { columnPlace, printedWidth, progressPlan } from '../../src/workbook/progress/progress-page';
import { widthInArial } from './support/arial';

const printed = progressPlan(0).columns.slice(0, columnPlace('before'));

/** What Sheets leaves free left and right of a text, together. */
const padding = 6;

test.each(printed.map(({ heading, look }) => [heading, look.width] as const))(
  'the heading %s stands whole in its column',
  (heading, width) => {
    expect(widthInArial(heading, 'bold') + padding).toBeLessThanOrEqual(width);
  },
);

test('figures to five places, every date and the names of tabs and steps that a set-up gives stand whole in theirs', () => {
  const widthOf = (heading: string) => printed.find((column) => column.heading === heading)?.look.width ?? 0;
  const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
  const dates = months.flatMap((month) => ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'].map((day) => `${day} 28 ${month}`));
  const steps = ['Storyboard', 'Compositing', 'Rigging', 'Surface', 'Animation'];
  const texts = {
    Tab: ['Assets', 'Shots'],
    Step: steps,
    Episode: ['None', 'EP104'],
    'Last due': dates,
    Total: ['40000'],
    Left: ['9999'],
    Retakes: ['40000'],
  };
  const cut = Object.entries(texts).flatMap(([heading, all]) =>
    all.filter((text) => widthInArial(text, 'plain') + padding > widthOf(heading)),
  );
  expect(cut).toEqual([]);
});

test('the page takes them at full size with narrow margins, and at nine tenths with those that Sheets begins with', () => {
  // 210 mm at 96 dots an inch, within margins of 0.25 and of 0.75 inches.
  const [narrow, normal] = [794 - 2 * 24, 794 - 2 * 72];
  expect(printedWidth).toBeLessThanOrEqual(narrow);
  expect(normal / printedWidth).toBeGreaterThanOrEqual(0.9);
});
