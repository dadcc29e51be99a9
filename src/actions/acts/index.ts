// Every act by the name that it is asked for with. A new one is its file and its lines here.

import type { Method, Methods } from '../../contract/methods';
import { passBills } from '../bills/pass-bills';
import { repair } from '../check/repair';
import { bringIn } from '../lists/bring-in';
import { undo } from '../memory/undo';
import { changeSeveral } from '../several/change-several';
import { receive } from '../studio/reception';
import { snooze } from '../studio/snooze';
import type { Act } from './act';
import { add } from './add';
import { addMissing } from './add-missing';
import { addNext } from './add-next';
import { arrive } from './arrive';
import { bringStatement } from './bring-statement';
import { carryForward } from './carry-forward';
import { countFloat } from './count-float';
import { follow } from './follow';
import { handOver } from './hand-over';
import { handOut, takeBack } from './lend';
import { makeClaim } from './make-claim';
import { makeOrders } from './make-orders';
import { moveStock } from './move-stock';
import { namePackage } from './name-package';
import { save } from './save';
import { saveNotes } from './save-notes';
import { saveWhole } from './save-whole';
import { stepClaim } from './step-claim';

/** What the sidebar is promised of those that it asks for. */
type Promised<M extends Method> = { readonly [K in M]: Act<Required<Methods[K]['input']>, Methods[K]['answer']> };

export const acts = {
  add,
  save,
  saveWhole,
  saveNotes,
  follow,
  changeSeveral,
  addMissing,
  namePackage,
  addNext,
  carryForward,
  makeOrders,
  moveStock,
  arrive,
  handOver,
  snooze,
  receive,
  handOut,
  takeBack,
  countFloat,
  makeClaim,
  stepClaim,
  bringStatement,
  passBills,
  bringIn,
  repair,
  undo,
} as const satisfies Promised<
  | 'add'
  | 'passBills'
  | 'save'
  | 'saveWhole'
  | 'saveNotes'
  | 'follow'
  | 'changeSeveral'
  | 'addMissing'
  | 'namePackage'
  | 'addNext'
  | 'carryForward'
  | 'makeOrders'
  | 'moveStock'
  | 'arrive'
  | 'handOver'
  | 'snooze'
  | 'receive'
  | 'handOut'
  | 'takeBack'
  | 'countFloat'
  | 'makeClaim'
  | 'stepClaim'
  | 'bringStatement'
  | 'bringIn'
  | 'repair'
  | 'undo'
> &
  Readonly<Record<string, Act<never, unknown>>>;
