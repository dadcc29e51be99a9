// What comes in of a handover.

import { type HandedRow, mostHanded } from '../../contract/studio/handover';
import { tooManyHanded } from '../messages/studio/handover';
import { givenFields, givenText, requestRefused } from './decoded-parts';

export const handoverDecoders = {
  leaver: (value: unknown) => givenText(value, 400),
  handedRows: handedRowsOf,
  seenHandover: (value: unknown) => givenText(value, 60),
};

function handedRowsOf(value: unknown): readonly HandedRow[] {
  if (!Array.isArray(value)) throw requestRefused();
  if (value.length > mostHanded) throw requestRefused(tooManyHanded({ most: mostHanded }));
  return value.map((one) => {
    const { table, id, column, to } = givenFields(one);
    return { table: givenText(table, 60), id: givenText(id, 400), column: givenText(column, 200), to: givenText(to, 400) };
  });
}
