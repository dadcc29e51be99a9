// What leaves the house of a row, as it is saved: papers, its name, mails about it, and what comes next.

import type { JSX } from 'preact';
import type { Opened } from '../../src/contract/methods';
import { recordTables } from '../../src/schema/workbook';
import { ArrivePart } from '../supplies/arrive-part';
import { isAgenda } from '../views/agendas';
import { usePlacedWorkbook } from '../views/use-placed-workbook';
import { CarryPart } from './carry-part';
import { LetterPart } from './letter-part';
import { NextPart } from './next-part';
import { PackagePart } from './package-part';
import { PapersPart } from './papers-part';
import { PostPart } from './post-part';
import type { SentRowProps } from './sent-row';

export function OutgoingParts({ opened, ...row }: SentRowProps & { readonly opened: Opened }): JSX.Element {
  const tables = recordTables(usePlacedWorkbook(opened));
  const tab = opened.tabs.find(({ table }) => table === row.table);
  const own = tables.find(({ key }) => key === row.table);
  const packaged = own?.outgoing?.packaged;
  const goesOn = tables.some(({ linesOf }) => linesOf?.carried !== undefined && linesOf.table === own?.baseTable);
  const isReviewed =
    own !== undefined && tables.some(({ key, linesOf }) => isAgenda(opened, key, linesOf) && linesOf?.table === own.baseTable);
  return (
    <>
      <PapersPart {...row} papers={tab?.papers ?? []}>
        {packaged !== undefined && <PackagePart {...row} named={packaged.name} />}
      </PapersPart>
      <LetterPart {...row} letters={tab?.letters ?? []} />
      {own?.supplies && <ArrivePart {...row} columns={own.supplies.lines} />}
      {goesOn && <NextPart {...row} />}
      <PostPart {...row} posts={tab?.posts ?? []} />
      {isReviewed && <CarryPart {...row} />}
    </>
  );
}
