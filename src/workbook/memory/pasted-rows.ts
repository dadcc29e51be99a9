// Rows that somebody names in a pasted list: `SQ12: 010, 040-060`, `CH_001 CH_004`, whole names. What cannot be told beyond doubt is said, not guessed.

import { counted, seenText, textKey } from '../../schema/values/text';
import type { ReadRecord, ReadTable } from '../rows/read-table';

export interface PastedRows {
  /** In the order of the list, each once. */
  readonly records: readonly ReadRecord[];
  /** What was not found, or could be two; a sentence each. */
  readonly problems: readonly string[];
}

/** A code that ends in a number: `CH_040`. */
interface Code {
  readonly before: string;
  readonly number: number;
}

type Found = readonly ReadRecord[] | string;

/** A part of the list within which the rows are looked for: those of `SQ12`, or all. */
interface Scope {
  /** `''`: all. */
  readonly said: string;
  /** With what each is called there. */
  readonly rows: readonly { readonly record: ReadRecord; readonly called: readonly string[] }[];
}

export function pastedRows(read: ReadTable, text: string): PastedRows {
  const records = new Set<ReadRecord>();
  const problems: string[] = [];
  for (const line of text.split(/\r?\n/)) {
    const { scope, rest } = scopeOf(read, line);
    if (typeof scope === 'string') {
      problems.push(scope);
      continue;
    }
    for (const piece of rest.split(/[,;\t]/).map(seenText)) {
      if (piece === '') continue;
      for (const found of foundIn(scope, piece)) {
        if (typeof found === 'string') problems.push(found);
        else for (const record of found) records.add(record);
      }
    }
  }
  return { records: [...records], problems };
}

/** Before a colon stands what the rows are part of. A name may hold a colon itself. */
function scopeOf(read: ReadTable, line: string): { readonly scope: Scope | string; readonly rest: string } {
  const all: Scope = { said: '', rows: read.records.map((record) => ({ record, called: callsOf(read, record) })) };
  const [, said = '', rest = ''] = /^([^:]*):(.*)$/s.exec(line) ?? [];
  if (seenText(said) === '' || rowsCalled(all, seenText(line)).length > 0) return { scope: all, rest: line };
  const rows = all.rows.flatMap(({ record, called }) => {
    const isPart = read.table.partOf.some((key) => textKey(String(record.values[key] ?? '')) === textKey(said));
    const within = called.flatMap((name) => afterPrefix(name, seenText(said)) ?? []);
    return isPart || within.length > 0 ? [{ record, called: isPart ? [...called, ...within] : within }] : [];
  });
  return rows.length === 0
    ? { scope: `There is nothing of “${seenText(said)}” on this tab.`, rest: '' }
    : { scope: { said: `${seenText(said)}: `, rows }, rest };
}

/** `010` of `SQ12_010`. */
function afterPrefix(name: string, prefix: string): string | null {
  if (!textKey(name).startsWith(textKey(prefix))) return null;
  const [, rest = ''] = /^[\s_\-./]+(.+)$/.exec(name.slice(prefix.length)) ?? [];
  return rest === '' ? null : rest;
}

function callsOf({ table }: ReadTable, { id, values }: ReadRecord): readonly string[] {
  return [...new Set([id, seenText(String(values[table.name] ?? ''))])].filter((name) => name !== '');
}

/** The whole piece is a name; else a range; else each word of it is one. */
function foundIn(scope: Scope, piece: string): readonly Found[] {
  const whole = rowsCalled(scope, piece);
  if (whole.length > 0) return [only(scope, piece, whole)];
  const range = rangeIn(piece);
  if (range !== null) return [rowsBetween(scope, piece, range)];
  const words = piece.split(' ');
  if (words.length === 1) return [`There is no ${scope.said}${piece} on this tab.`];
  // Of a name with blanks that is not known the words alone might be other rows.
  const each = words.map((word) => ({ word, rows: rowsCalled(scope, word), between: rangeIn(word) }));
  return each.some(({ rows, between }) => rows.length > 0 || between !== null)
    ? each.flatMap(({ word }) => foundIn(scope, word))
    : [`There is no ${scope.said}“${piece}” on this tab.`];
}

function only(scope: Scope, piece: string, rows: readonly ReadRecord[]): Found {
  return rows.length === 1
    ? rows
    : `${scope.said}${piece} stands on ${counted(rows.length, 'row')}. Say which by its ID, or by what it is part of: SQ12: 010.`;
}

function rowsCalled({ rows }: Scope, name: string): readonly ReadRecord[] {
  return rows.filter(({ called }) => called.some((one) => textKey(one) === textKey(name))).map(({ record }) => record);
}

/** `040-060`, `CH_001-CH_004`, `CH_001-004`. */
function rangeIn(piece: string): { readonly from: Code; readonly to: Code } | null {
  const [, first = '', last = ''] = /^(\S+?)\s*[-–—]\s*(\S+)$/.exec(piece) ?? [];
  const [from, to] = [codeIn(first), codeIn(last)];
  if (from === null || to === null || (to.before !== '' && to.before !== from.before)) return null;
  return { from, to: { ...to, before: from.before } };
}

function codeIn(text: string): Code | null {
  const [, before = '', digits = ''] = /^(.*?)(\d{1,9})$/.exec(seenText(text)) ?? [];
  return digits === '' ? null : { before: textKey(before), number: Number(digits) };
}

/** Both ends must be there: a slip in one of them would take in too much or too little. */
function rowsBetween(scope: Scope, piece: string, { from, to }: { readonly from: Code; readonly to: Code }): Found {
  if (from.number > to.number) return `${scope.said}${piece} runs backwards: write the lower number first.`;
  const codes = scope.rows.flatMap(({ record, called }) => {
    const code = called.map(codeIn).find((one) => one !== null && one.before === from.before);
    return code ? [{ record, number: code.number }] : [];
  });
  const within = codes.filter(({ number }) => number >= from.number && number <= to.number).sort((one, other) => one.number - other.number);
  const ends = [from.number, to.number].filter((end) => !within.some(({ number }) => number === end));
  if (ends.length > 0) return `${scope.said}${piece}: there is no ${ends.join(' and no ')} on this tab.`;
  const twice = within.find(({ number }, at) => within[at - 1]?.number === number);
  return twice
    ? `${scope.said}${piece}: ${twice.number} stands on several rows. Say which by their IDs.`
    : within.map(({ record }) => record);
}
