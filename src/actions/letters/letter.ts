// A mail about a row as somebody reads it before it goes.

import type { Methods } from '../../contract/methods';
import type { Ports } from '../../ports';
import { copiesLeftOut, letterBefore, noAddress } from '../messages/letters';
import { fileName } from '../papers/paper';
import { doubtIn, type LetterDesk, letterDesk, lettersBefore } from './letter-desk';
import { letterWordsOf } from './letter-text';

/** Writes nothing. See `letterDesk` for what it costs. @throws Refusal: invalid, gone, twice, setup, denied */
export function letter(ports: Ports, { of }: Methods['letter']['input']): Methods['letter']['answer'] {
  const desk = letterDesk(ports, of);
  const { addresses, declared, record } = desk;
  const { ofPartner, isNamed } = addresses;
  const copies = addresses.named(String(record.values[declared.copies] ?? ''));
  const [first] = ofPartner;
  return {
    ...letterWordsOf(ports, desk),
    to: isNamed || ofPartner.length === 1 ? (first?.address ?? '') : '',
    cc: copies.found.map(({ address }) => address),
    offered: ofPartner,
    paper: paperName(ports, desk),
    notes: notesOn(desk, copies.unknown),
    doubt: doubtIn(desk),
  };
}

/** Of the PDF that goes with it. */
export function paperName(ports: Ports, { form, record }: LetterDesk): string | null {
  const paper = ports.workbook.papers?.find(({ key }) => key === form.paper);
  return paper === undefined ? null : `${fileName(`${record.id} ${paper.title}`)}.pdf`;
}

function notesOn(desk: LetterDesk, unknown: readonly string[]): readonly string[] {
  const { addresses, partner, company } = desk;
  return [
    ...(addresses.ofPartner.length === 0 ? [noAddress({ partner, why: 'why' in company ? company.why : null })] : []),
    ...(unknown.length > 0 ? [copiesLeftOut({ names: unknown })] : []),
    ...lettersBefore(desk)
      .filter(({ state }) => state !== 'not sent')
      .slice(-3)
      .map(letterBefore),
  ];
}
