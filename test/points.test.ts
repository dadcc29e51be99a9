// What users of add-ons expect, point by point: 0 absent, 1 in part, 2 whole, with the tests that show each 2. A test that goes takes its points along.

import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test } from '@jest/globals';

type Shown = readonly [file: string, title: string];

interface Point {
  readonly expected: string;
  readonly score: 0 | 1 | 2;
  readonly shown: readonly Shown[];
}

const whole = (expected: string, ...shown: readonly Shown[]): Point => ({ expected, score: 2, shown });
/** @param _missing what it lacks */
const partly = (expected: string, _missing: string, ...shown: readonly Shown[]): Point => ({ expected, score: 1, shown });

const add = 'browser/sidebar-add';
const mails = 'journeys/reminders/reminders';
const everyday = 'browser/everyday/today';
const effort = 'browser/everyday/effort';

const points: readonly Point[] = [
  whole('set-up with sample data, and its removal', ['journeys/setup/sample', 'keeps the rows that somebody edited and names them']),
  whole('a first useful result within five clicks', [effort, 'from an empty file to Today of the sample takes two clicks']),
  whole('the selected row is edited on demand', [everyday, 'opens at the cell that was clicked; what is done is folded']),
  whole(
    'defaults are filled in and remembered',
    [add, 'Save and add another goes on in the first field and keeps the type'],
    [add, 'a receipt starts with the rate'],
  ),
  whole(
    'lists come from the sheet, and type ahead',
    [add, 'the only person who is offered is taken by Enter and by Tab'],
    ['journeys/setup/looks', 'drop-downs offer the words of Lists'],
  ),
  whole(
    'all of it by keyboard',
    [add, 'an asset with two people and a date, by keyboard alone'],
    [add, 'Escape asks first, and Escape again keeps what was typed'],
  ),
  whole(
    'errors stand at their field, in plain words',
    [add, 'the focus goes to the first field with a problem, each with its message'],
    [add, 'a refusal of the server stands beside its field'],
  ),
  whole(
    'save and add another',
    [add, 'Save and add another goes on in the first field'],
    [effort, 'twenty receipts of one day and one person take four keys each'],
  ),
  whole('many rows at once, counted and confirmed', [
    'browser/several/several-by-keyboard',
    'five working days later is shown row by row, and done',
  ]),
  whole(
    'the last act is undone',
    ['browser/several/several-by-keyboard', 'Undo puts back what stood there'],
    [everyday, 'by keyboard: chosen, said, undone'],
  ),
  partly('progress with count and cancel', 'buttons say what they do and cannot be stopped'),
  whole(
    'a double click saves once',
    [add, 'Enter held down and a click meanwhile send once'],
    ['journeys/forms', 'submitted twice with the same key they are there once'],
  ),
  whole(
    'every mail is previewed',
    [mails, 'shows exactly the mails that are then sent, in that order, and writes nothing'],
    ['browser/sidebar-desk', 'from the send hour on the mails shown are of another day'],
  ),
  whole('a test to oneself', [mails, 'Send me a test sends one of them to whoever asks']),
  partly('one mail a day, or one each', 'there is one mail a person and day and no choice', [
    mails,
    'one mail for all tabs, most urgent first',
  ]),
  whole(
    'working days, holidays, pause',
    ['journeys/reminders/reminder-days', 'non-working dates: what would fall on one comes on the working day before'],
    ['journeys/reminders/reminder-pause', 'leaves the preview showing the mails of the first day after it'],
  ),
  partly('zone and locale of the workbook, shown and used', 'the zone is used and hardly shown', [
    mails,
    'is the send hour in the zone of whoever gets the mail',
  ]),
  partly('snooze and opt-out', 'no row can be put off', [mails, 'Off gets none and Mondays only gets Mondays']),
  whole(
    'a calendar file with a lasting UID',
    ['journeys/reviews/invite', 'a request, that it was moved, and that it is off arrive as calendar files'],
    ['documents/calendar/ics', 'has no line of more than 75 bytes'],
  ),
  whole(
    'plain text, short subjects, no images, legible in the dark',
    ['documents/hostile-mail', 'HTML and plain text say the same words'],
    ['documents/hostile-mail', 'a long name does not make a long subject or line'],
    ['documents/hostile-mail', 'a link has the colour of the text around it'],
  ),
  whole(
    'pages to print',
    ['journeys/deliveries/papers', 'is a PDF with as many pages as were counted'],
    ['journeys/progress', 'prints on a sheet of A4'],
  ),
  whole('a dashboard of formulas', ['journeys/progress', 'every line says what a count of the cells says, also after others are typed']),
  partly('templates of mails', 'letters are changed before they go, reminders have fixed words', [
    'actions/papers/letters',
    'a subject of two lines is one',
  ]),
  whole(
    'it works from a phone, by the sheet alone',
    ['journeys/grid', 'gets an ID and a stamp with its first cell'],
    ['journeys/grid', 'a receipt gets its VAT and net as its amounts are typed'],
  ),
  whole('status and repair', [
    'journeys/reminders/reminder-status',
    'says who sends, since when, with which trigger and permission, and when next',
  ]),
  whole('a page of permissions', ['bundle/push', 'the script asks for exactly five permissions']),
  whole('removal takes the triggers and keeps the data', [
    'faults/uninstall',
    'leaves every tab as it was, and nothing of what it remembered',
  ]),
  partly('other languages, dates and money by locale, right to left', 'the sidebar speaks English', [
    'tables/languages',
    'a word of the workbook’s own list is what that list says',
  ]),
  whole(
    'axe, contrast, targets, zoom, quiet motion',
    ['browser/sidebar-views', 'axe finds nothing wrong, and nothing is wider than the sidebar, at 200 % zoom either'],
    ['browser/everyday/looks', 'is legible in the dark'],
  ),
  whole('help opens at the topic', ['browser/everyday/looks', 'help opens at the view, and goes along to the next']),
  whole('nothing opens by itself', ['faults/platform-faults', 'builds its menu with no service call']),
  whole(
    'rows are neither hidden nor sorted',
    ['journeys/grid', 'over hidden and filtered rows every row counts'],
    ['workbook/changes', 'makes the tabs in use, in order, and a second time nothing'],
  ),
];

test.each(points.flatMap(({ expected, shown }) => shown.map(([file, title]) => [expected, file, title] as const)))(
  '%s: %s, %s',
  (_expected, file, title) => {
    expect(readFileSync(resolve(__dirname, `${file}.test.ts`), 'utf8')).toContain(title);
  },
);

test('each whole one has its test, and all come to 52 of 64 at least', () => {
  expect(points).toHaveLength(32);
  expect(points.filter(({ score, shown }) => score === 2 && shown.length === 0)).toEqual([]);
  const score = points.reduce((sum, point) => sum + point.score, 0);
  process.stdout.write(`${score} of 64 points\n`);
  expect(score).toBeGreaterThanOrEqual(52);
});
