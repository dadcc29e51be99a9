// Handing kit out, and taking it back.

import { backWays } from '../../contract/kit';
import type { Methods } from '../../contract/methods';
import type { Work } from '../changes/transaction';
import { handedOut, type Lent } from '../kit/handing-out';
import { lendingTables } from '../kit/lending';
import { takenBack } from '../kit/taking-back';
import { backWayUnknown } from '../messages/kit';
import { defineAct } from './act';

/**
 * Puts all pieces into somebody's hands, or none; what is out with somebody else only where whoever asks was shown that. The same again changes nothing.
 * Reads each tab of kit once, and those of whom it is handed to. @throws Refusal: invalid, conflict, gone, twice, busy, setup
 */
export const handOut = defineAct(
  { pieces: 'lentPieces', holder: 'typed', since: 'day', dueBack: 'day', place: 'typed', signedFor: 'typed' },
  {
    tables: (_input, located) => lendingTables(located),
    undoable: true,
    work: (desk, input) => workOf(handedOut(desk, input)),
  },
);

/** Takes all pieces back, or none: to us, or to whom they were hired from. Their reminders end with it. @throws Refusal: invalid, conflict, gone, twice, busy, setup */
export const takeBack = defineAct(
  {
    pieces: 'lentPieces',
    way: { oneOf: backWays, otherwise: backWayUnknown() },
    ...{ day: 'day', to: 'typed', place: 'typed' },
  },
  {
    tables: (_input, located) => lendingTables(located),
    undoable: true,
    work: (desk, input) => workOf(takenBack(desk, input)),
  },
);

function workOf({ edits, ids, notes }: Lent): Work<Methods['handOut']['answer']> {
  return {
    changes: { edits },
    answer: ({ edited }) => ({ ids, notes: [...notes, ...new Set(edited.flatMap((one) => one.notes))] }),
  };
}
