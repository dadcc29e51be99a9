// Mails that somebody sent to the outside, as Sent mail keeps them: beside the reminders, which know nothing of them.

import type { BoundLog } from '../../schema/adopted/bound-table';
import { textHash } from '../../schema/values/text';
import type { ReadTable } from '../../workbook/rows/read-table';
import { keyPart } from './item-keys';

/**
 * `going out`: written down, and nobody knows yet what became of it: it is not sent again by itself. `sent by hand`: somebody sent it otherwise.
 */
export const letterStates = ['going out', 'sent', 'perhaps sent twice', 'perhaps sent', 'not sent', 'sent by hand'] as const;
export type LetterState = (typeof letterStates)[number];

const start = 'letter-';

/** What the entry of a submit is found by. */
export function letterRun(submit: string): string {
  return start + textHash(submit).toString(36).padStart(7, '0') + textHash(`${submit} again`).toString(36).padStart(7, '0');
}

/** True for an entry of a letter. */
export function isLetter({ run }: { readonly run: string }): boolean {
  return run.startsWith(start);
}

export interface LetterEntry {
  /** Row of the sheet, from 1. */
  readonly row: number;
  readonly when: string;
  readonly run: string;
  readonly to: string;
  readonly items: readonly string[];
  /** As it stands there: somebody may have written another. */
  readonly state: string;
  readonly note: string;
}

/** The letters of Sent mail, in the order of the tab. */
export function lettersOn({ records }: ReadTable<BoundLog>): readonly LetterEntry[] {
  return records.flatMap(({ row, values }) => {
    const text = (key: string) => String(values[key] ?? '').trim();
    const entry = {
      row,
      when: text('when'),
      run: text('run'),
      to: text('to'),
      items: text('items').split('\n'),
      state: text('state'),
      note: text('note'),
    };
    return isLetter(entry) ? [entry] : [];
  });
}

/** What a letter is about. */
export function letterKey(letter: string, table: string, id: string): string {
  return ['letter', letter, table, id].map(keyPart).join('/');
}

/** Letters that go out of a workbook in a day, apart from all reminders: no desk writes as many, and a loop would. */
export const mostLetters = 40;

/** Of those that go to several people at once: as many as Google lets a person's own account send. */
export const mostPosts = 100;
