// The tab Proof: a line for each fact, with what was seen. It can be sent back as text.

import { type Fact, type Seen, verdict } from './fact';
import { allFacts } from './facts/all-facts';
import { openFile, oursPrefix } from './workbench';

const headings = ['#', 'Fact', 'How it is tried', 'Expected', 'Seen', 'As expected?', 'More'] as const;
const seenColumn = headings.indexOf('Seen') + 1;

const how: Readonly<Record<Fact['how'], string>> = {
  script: 'Proof > Try what a script can try',
  page: 'Proof > Try what a page can try',
  typing: 'Type what the tab Proof typing says, then Proof > Read what was typed',
  waiting: 'Proof > Begin the wait; after four hours Proof > Read what the wait gave',
  hand: '',
};

/** As text, whatever it begins with. */
function text(value: string): string {
  return value === '' ? '' : `'${value}`;
}

function lineOf(fact: Fact): string[] {
  const expected = fact.expected.length === 0 ? 'a figure' : fact.expected.join(' / ');
  return [fact.id, fact.says, fact.steps ?? how[fact.how], expected, '', '', ''].map(text);
}

function made(): GoogleAppsScript.Spreadsheet.Sheet {
  const tab = openFile().insertSheet(oursPrefix);
  const missing = allFacts.length + 1 - tab.getMaxRows();
  if (missing > 0) tab.insertRowsAfter(tab.getMaxRows(), missing);
  tab.getRange(1, 1, allFacts.length + 1, headings.length).setValues([[...headings], ...allFacts.map(lineOf)]);
  tab.setFrozenRows(1);
  return tab;
}

/** The tab, made if it is not there. */
export function resultsTab(): GoogleAppsScript.Spreadsheet.Sheet {
  return openFile().getSheetByName(oursPrefix) ?? made();
}

/** Writes what was seen of a fact. An id that is not in the list throws. */
export function note(id: string, seen: Seen): void {
  const at = allFacts.findIndex((fact) => fact.id === id);
  const fact = allFacts[at];
  if (fact === undefined) throw new Error(`There is no fact ${id}.`);
  const [word, more] = typeof seen === 'string' ? [seen, ''] : seen;
  resultsTab()
    .getRange(at + 2, seenColumn, 1, 3)
    .setValues([[word, verdict(fact, word), more].map(text)]);
}

/** All lines, with tabs between cells; what a person wrote beside a fact is judged here. */
export function resultsText(): string {
  const lines = resultsTab().getDataRange().getDisplayValues();
  const judged = lines.map((line, index) => {
    const fact = allFacts[index - 1];
    const seen = line[seenColumn - 1] ?? '';
    return fact === undefined || seen === '' ? line : [...line.slice(0, seenColumn), verdict(fact, seen), ...line.slice(seenColumn + 1)];
  });
  return judged.map((line) => line.map((cell) => cell.replace(/\s+/g, ' ')).join('\t')).join('\n');
}
