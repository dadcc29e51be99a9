// What leaves the house of a row, as it is saved: papers, and mails about it.

import type { JSX } from 'preact';
import type { Opened } from '../../src/contract/methods';
import { LetterPart } from './letter-part';
import { PapersPart } from './papers-part';

interface OutgoingPartsProps {
  readonly opened: Opened;
  readonly table: string;
  readonly id: string;
  /** The row was changed: what others show is out of date. */
  readonly onChanged: () => void;
}

export function OutgoingParts({ opened: { tabs }, ...row }: OutgoingPartsProps): JSX.Element {
  const tab = tabs.find(({ table }) => table === row.table);
  return (
    <>
      <PapersPart {...row} papers={tab?.papers ?? []} />
      <LetterPart {...row} letters={tab?.letters ?? []} />
    </>
  );
}
