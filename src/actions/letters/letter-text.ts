// The words of a letter before somebody has read it.

import { oneLine } from '../../documents/plain';
import type { Ports } from '../../ports';
import { shownText } from '../../schema/column';
import { isStamp } from '../../schema/kinds/stamp';
import { filledLetter } from '../../schema/papers/letter';
import { dayInWords, isLocalDate } from '../../schema/values/local-date';
import { counted } from '../../schema/values/text';
import type { RowDesk } from '../papers/paper-desk';
import { productionTitle } from '../transaction/production-title';
import { senderOf } from './going-out';
import type { LetterDesk } from './letter-desk';

/** Lines of the row that a letter names one by one. */
const mostListed = 30;

/** Columns of a line that are named: the first that it asks for. */
const mostOfLine = 4;

export interface LetterWords {
  readonly subject: string;
  readonly text: string;
}

export function letterWordsOf(ports: Ports, desk: LetterDesk): LetterWords {
  const said = wordIn(ports, desk);
  const { subject, text } = desk.form;
  return {
    subject: oneLine(filledLetter(subject, said) ?? desk.declared.title, 200),
    text: text.flatMap((paragraph) => filledLetter(paragraph, said) ?? []).join('\n\n'),
  };
}

function wordIn(ports: Ports, desk: LetterDesk): (name: string) => string {
  const { catalog, read, record, lines, today } = desk;
  const own = lines?.own.length ?? 0;
  const words: Readonly<Record<string, string>> = {
    production: String(record.values.production ?? '').trim() || productionTitle(ports, catalog),
    me: senderOf(ports, desk.catalog),
    items: own === 0 ? '' : counted(own, lines?.read.table.one ?? ''),
    list: listOf(desk),
  };
  return (name) => {
    const word = Object.keys(words).includes(name) ? words[name] : undefined;
    if (word !== undefined) return word;
    const found = read.columns.find(({ key }) => key === name);
    const value = record.values[name] ?? null;
    if (found === undefined || value === null) return '';
    return isLocalDate(value) ? dayInWords(value, today) : shownText(value, found.column, catalog).trim();
  };
}

/** `- Railroad, Design, take 3, EN_003.psd` */
function listOf({ lines, catalog }: RowDesk): string {
  if (lines === null || lines.own.length === 0) return '';
  const { read, own } = lines;
  const columns = read.columns.filter(({ key }) => key !== read.table.id && key !== read.table.linesOf?.by && key !== read.table.leftOut);
  const words = own.slice(0, mostListed).map(({ values }) => {
    const parts = columns.flatMap(({ key, heading, column }) => {
      const value = values[key] ?? null;
      if (value === null || typeof value === 'boolean' || isStamp(column)) return [];
      return typeof value === 'number' ? [`${heading} ${value}`] : [oneLine(shownText(value, column, catalog), 120)];
    });
    return `- ${parts.slice(0, mostOfLine + 1).join(', ')}`;
  });
  return [...words, ...(own.length > mostListed ? [`and ${own.length - mostListed} more`] : [])].join('\n');
}
