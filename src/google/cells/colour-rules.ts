// Conditional formats for our colours.

import { formulaText } from '../../schema/values/formula-text';
import type { ColourTest, PlacedColour } from '../../workbook/layout/tab-plan';
import { columnLetters, rangeBelow } from './columns-below';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Rule = GoogleAppsScript.Spreadsheet.ConditionalFormatRule;
type Builder = GoogleAppsScript.Spreadsheet.ConditionalFormatRuleBuilder;

/** The rules of a colour: one for each word, or one for each column with a formula about its neighbours. */
export function rulesFor(sheet: Sheet, colour: PlacedColour, headingRow: number): readonly Rule[] {
  const ranges = colour.at.map((at) => rangeBelow(sheet, { at, headingRow }));
  const { test } = colour;
  if (test.kind === 'word') return test.words.map((word) => painted(colour, builder().whenTextEqualTo(word).setRanges(ranges)));
  return ranges.map((range, index) =>
    painted(
      colour,
      builder()
        .whenFormulaSatisfied(colourFormula(test, colour.at[index] ?? 0, headingRow + 1))
        .setRanges([range]),
    ),
  );
}

function builder(): Builder {
  return SpreadsheetApp.newConditionalFormatRule();
}

function painted({ background, text, sign }: PlacedColour, rule: Builder): Rule {
  rule.setBackground(background).setFontColor(text);
  if (sign === 'bold') rule.setBold(true);
  if (sign === 'italic') rule.setItalic(true);
  if (sign === 'strike') rule.setStrikethrough(true);
  return rule.build();
}

/**
 * The formula for the first row, `top`, of the column at `at` (from 0). Conditions are multiplied and added, since AND and OR need separators between
 * their arguments, and those are commas in some countries and semicolons in others. The nought makes a number of a single condition: FALSE
 * alone is greater than 0.
 */
export function colourFormula(test: Exclude<ColourTest<number>, { kind: 'word' }>, at: number, top: number): string {
  const cellAt = (column: number) => `$${columnLetters(column)}${top}`;
  const cell = cellAt(at);
  if (test.kind === 'typed') return product([`(${cell}<>"")`, `(${cellAt(test.wrote)}<>"")`, `(${cell}<>${cellAt(test.wrote)})`]);
  const unless = test.unlessTicked === null ? [] : [`(${cellAt(test.unlessTicked)}<>TRUE)`];
  if (test.kind === 'none') return product([`ISNUMBER(${cell})`, `(${cell}<=0)`, ...unless]);
  if (test.kind === 'atMost') {
    const plus = test.plus === null ? '' : `+${cellAt(test.plus)}`;
    const other = cellAt(test.other);
    return product([`ISNUMBER(${cell})`, `ISNUMBER(${other})`, `(${cell}${plus}<=${other})`, ...unless]);
  }
  const due = test.kind === 'late' ? [`(${cell}<TODAY())`] : [`(${cell}>=TODAY())`, `(${cell}<=TODAY()+2)`];
  const where = test.where.map(({ column, oneOf, orBlank, orUnticked }) => {
    const matches = oneOf.map((word) => `(${cellAt(column)}=${formulaText(word)})`);
    const blank = orUnticked ? [`(${cellAt(column)}<>TRUE)`] : orBlank ? [`(${cellAt(column)}="")`] : [];
    const options = [...blank, ...matches];
    return options.length === 0 ? '0' : `((0+${options.join('+')})>0)`;
  });
  return product([`ISNUMBER(${cell})`, ...due, ...where, ...unless]);
}

function product(factors: readonly string[]): string {
  return `=${factors.join('*')}>0`;
}
