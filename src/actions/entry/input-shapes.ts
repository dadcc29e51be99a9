// What every method of the dispatcher takes, as plain data. The decoder reads requests by it, and the tests make requests by it, so that a new method
// is refused nonsense, killed and denied as all others are without anybody writing that down.

import { nextWays } from '../../contract/deliveries';
import { kitLists } from '../../contract/kit';
import type { Method, Methods } from '../../contract/methods';
import { letterPapers, letterWays, paperForms } from '../../contract/papers';
import { rowSources } from '../../contract/rows/several';
import { outForms, outRows } from '../../contract/rows/taken-out';
import { statementSigns } from '../../contract/statements';
import { checklistKeys } from '../../schema/calendar/checklist';
import { changeRules } from '../../schema/change-rule';
import { acts } from '../acts';
import type { Act } from '../acts/act';
import { wayUnknown } from '../messages/deliveries';
import { checklistUnknown } from '../messages/studio/checklists';
import type { Shape, ShapeOf } from './input-fields';

const paperForm = { oneOf: paperForms, otherwise: 'There is no such form of a paper.' } as const;

const methodShapes = {
  open: {},
  setUp: {
    pipeline: { oneOf: ['cg', '2d', 'stop-motion', 'one step'], otherwise: 'There is no such pipeline.' },
    sample: 'flag',
    purpose: 'purpose',
  },
  suggestions: { table: 'table' },
  select: { table: 'table', id: 'row', column: 'column' },
  selected: {},
  lines: { table: 'table', id: 'row' },
  gather: { table: 'table' },
  planCarry: { review: 'pastReview' },
  followUps: { table: 'table', id: 'row', was: 'typed' },
  today: {},
  letter: { of: 'letterOf' },
  post: { of: 'postOf' },
  sendPost: { of: 'postOf', seen: 'seenPost', sure: 'flag' },
  sendLetter: {
    ...{ of: 'letterOf', mail: 'outgoing', sure: 'flag' },
    way: { oneOf: letterWays, otherwise: 'Say how it goes.' },
    paper: { oneOf: letterPapers, otherwise: 'Say whether the paper goes with it.' },
  },
  paper: { of: 'paperOf', form: paperForm },
  meantRows: {
    source: { oneOf: rowSources, otherwise: 'Say which rows.' },
    table: 'table',
    list: 'list',
    column: 'column',
  },
  planSeveral: {
    ...{ table: 'table', ids: 'ids', column: 'column' },
    ...{ rule: { oneOf: changeRules, otherwise: 'There is no such change.' }, typed: 'typed', instead: 'typed' },
  },
  planPack: {
    pack: 'typed',
    partner: 'typed',
    list: 'list',
  },
  planOwnPack: { name: 'typed', partner: 'typed' },
  planDue: { table: 'table' },
  handoverDesk: { person: 'leaver' },
  planHandover: { person: 'leaver', handed: 'handedRows' },
  handoverPaper: { person: 'leaver', handed: 'handedRows', form: paperForm },
  handoverPost: { person: 'leaver', handed: 'handedRows' },
  sendHandover: { person: 'leaver', handed: 'handedRows', seen: 'seenHandover', sure: 'flag' },
  planChecklist: { checklist: { oneOf: checklistKeys, otherwise: checklistUnknown() } },
  planList: { draft: 'listDraft' },
  planCut: { cut: 'cutDraft' },
  takeOut: {
    table: 'table',
    rows: { oneOf: outRows, otherwise: 'Say which rows.' },
    form: { oneOf: outForms, otherwise: 'There is no such form of a list.' },
  },
  planNext: { of: 'sentRow', way: { oneOf: nextWays, otherwise: wayUnknown() } },
  planBuying: {},
  shelf: {},
  countSheet: { place: 'typed', form: paperForm },
  kitDesk: {},
  reception: {},
  tellHost: { table: 'table', id: 'row' },
  daySheet: { day: 'day', form: paperForm },
  schedulePaper: {
    ...{ department: 'typed', from: 'day', to: 'day' },
    form: paperForm,
  },
  schedulePost: { department: 'typed', from: 'day', to: 'day' },
  sendSchedule: { department: 'typed', from: 'day', to: 'day', seen: 'seenPost', sure: 'flag' },
  kitPaper: {
    list: { oneOf: kitLists, otherwise: 'There is no such list of kit.' },
    ...{ holder: 'kitHolder', only: 'assetTags' },
    form: paperForm,
  },
  showBreakdown: {},
  castOf: { table: 'table', id: 'row' },
  planBreakdown: { draft: 'listDraft' },
  floatStates: {},
  planStatement: {
    ...{ statement: 'listDraft', card: 'typed' },
    sign: { oneOf: statementSigns, otherwise: 'Say what an amount without a minus is.' },
  },
  claimDesk: {},
  claimPaper: { claim: 'claimId', form: paperForm },
  billDesk: {},
  accountsList: { of: 'accountsOf' },
  showGrid: {},
  showRetakes: {},
  showStatements: {},
  noteDesk: { review: 'typed' },
  holdNotes: { held: 'heldNotes' },
  releaseHeld: { taken: 'noteKeys' },
  dropHeld: { taken: 'noteKeys' },
  openNotes: {},
  where: { text: 'typed' },
  findRows: { text: 'typed' },
  history: { table: 'table', id: 'row' },
  recent: {},
  crew: {},
  showProgress: {},
  outline: {},
  forgetPerson: { name: 'title', address: 'address', sure: 'flag' },
  check: {},
  goTo: { table: 'table', row: 'rowNumber', column: 'columnNumber' },
  candidates: {},
  propose: { draft: 'draft' },
  proposePreview: { draft: 'draft' },
  adopt: { draft: 'draft', seen: 'seen' },
  stopUsing: { table: 'adopted', removeIds: 'flag' },
  preview: { everybody: 'flag' },
  turnOn: { everybody: 'flag' },
  turnOff: {},
  sendTest: { to: 'address' },
  sendNow: {},
  repairReminders: {},
  takeOver: { from: 'sender' },
  pause: { until: 'day' },
  resume: {},
  nextSeason: {
    ...{ production: 'title', rows: 'rowsOfTables', weeks: 'typed', sure: 'flag' },
    ids: { oneOf: ['anew', 'on'], otherwise: 'Say whether IDs begin anew or go on.' },
  },
  beginCopy: { production: 'title' },
  addSample: { sure: 'flag' },
  removeSample: { sure: 'flag' },
  uninstall: {},
} as const satisfies { readonly [M in Exclude<Method, keyof typeof acts>]: ShapeOf<Methods[M]['input']> };

const { open, setUp, ...others } = methodShapes;

/** By method, in the order in which one after the other can be done. Acts say themselves what they take. */
export const inputShapes: Readonly<Record<string, Shape>> = {
  open,
  setUp,
  ...Object.fromEntries(Object.entries<Act<never, unknown>>(acts).map(([name, { inputs }]) => [name, inputs])),
  ...others,
};
