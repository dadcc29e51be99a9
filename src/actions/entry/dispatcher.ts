// The one dispatcher between sidebar and server: what may be asked, and what comes back.

import type { Failure, Method, Methods, Request } from '../../contract/methods';
import type { Ports } from '../../ports';
import { acts } from '../acts';
import type { Act } from '../acts/act';
import { adopt } from '../adoption/adopt';
import { candidates, propose, proposePreview } from '../adoption/proposing';
import { stopUsing } from '../adoption/stop-using';
import { accountsList } from '../bills/accounts-list';
import { billDesk } from '../bills/bill-tabs';
import { claimDesk } from '../cash/claim-desk';
import { claimPaper } from '../cash/claim-paper';
import { floatStates } from '../cash/float-states';
import { planStatement } from '../cash/plan-statement';
import { showBreakdown } from '../casting/breakdown-tab';
import { castOf } from '../casting/cast-of';
import { planBreakdown } from '../casting/plan-breakdown';
import { transaction } from '../changes/transaction';
import { check } from '../check/check';
import { planNext } from '../deliveries/plan-next';
import { planOwnPack } from '../due-rules/own-packs';
import { planDue } from '../due-rules/plan-due';
import { planPack } from '../due-rules/plan-pack';
import { handoverPaper, handoverPost, sendHandover } from '../handover/handover-paper';
import { handoverDesk } from '../handover/open-rows';
import { planHandover } from '../handover/plan-handover';
import { kitDesk } from '../kit/kit-desk';
import { kitPaper } from '../kit/kit-paper';
import { letter } from '../letters/letter';
import { sendLetter } from '../letters/send-letter';
import { planCut } from '../lists/plan-cut';
import { planList } from '../lists/plan-list';
import { takeOut } from '../lists/take-out';
import { forgetPerson } from '../memory/forget-person';
import { history, recent } from '../memory/history';
import { olderSidebar } from '../messages/workbook';
import { dropHeld, holdNotes, releaseHeld } from '../notes/holding';
import { noteDesk } from '../notes/note-desk';
import { openNotes } from '../notes/open-notes';
import { outline } from '../outline/outline';
import { paper } from '../papers/paper';
import { crew } from '../people/crew-lists';
import { showGrid } from '../progress/deliverables-grid';
import { showProgress } from '../progress/progress-tab';
import { showRetakes } from '../progress/retakes-tab';
import { showStatements } from '../progress/statements-tab';
import { pause, resume } from '../reminders/pause';
import { preview, sendTest } from '../reminders/preview';
import { repairReminders } from '../reminders/repair-reminders';
import { sendNow } from '../reminders/send-now';
import { takeOver } from '../reminders/take-over';
import { turnOff, turnOn } from '../reminders/turn-on';
import { gather } from '../reviews/gather';
import { planCarry } from '../reviews/plan-carry';
import { post } from '../reviews/post';
import { sendPost } from '../reviews/send-post';
import { followUps } from '../rows/follow-ups';
import { goTo } from '../rows/go-to';
import { lines } from '../rows/lines';
import { select, selected } from '../rows/selection';
import { suggestions } from '../rows/suggestions';
import { beginCopy } from '../setup/begin-copy';
import { nextSeason } from '../setup/next-season';
import { addSample, removeSample } from '../setup/sample';
import { setUp } from '../setup/set-up';
import { uninstall } from '../setup/uninstall';
import { meantRows } from '../several/meant-rows';
import { planSeveral } from '../several/plan-several';
import { daySheet } from '../studio/day-sheet';
import { planChecklist } from '../studio/plan-checklist';
import { reception, tellHost } from '../studio/reception';
import { schedulePaper, schedulePost, sendSchedule } from '../studio/schedule';
import { countSheet } from '../supplies/count-sheet';
import { planBuying } from '../supplies/plan-buying';
import { shelf } from '../supplies/shelf';
import { Refusal } from '../transaction/failure';
import { reported } from '../transaction/reporting';
import { findRows } from '../where/find-rows';
import { where } from '../where/where';
import { decodeRequest } from './decoding';
import { open } from './open';
import { today } from './today';

type Handlers = {
  readonly [M in Exclude<Method, keyof typeof acts>]: (ports: Ports, input: Methods[M]['input'], key: string) => Methods[M]['answer'];
};

const handlers: Handlers = {
  ...{ open, today, setUp, beginCopy, nextSeason, suggestions, select, selected, lines, followUps, paper, letter, sendLetter },
  ...{ noteDesk, holdNotes, dropHeld, releaseHeld, openNotes, post, sendPost, gather, planCarry },
  ...{ candidates, propose, proposePreview, adopt, stopUsing },
  ...{ crew, check, goTo, addSample, removeSample },
  ...{
    history,
    recent,
    showProgress,
    outline,
    forgetPerson,
    meantRows,
    planSeveral,
    planPack,
    planOwnPack,
    planDue,
    planChecklist,
    reception,
    tellHost,
    daySheet,
    schedulePaper,
    schedulePost,
    sendSchedule,
    handoverDesk,
    planHandover,
    handoverPaper,
    handoverPost,
    sendHandover,
    planList,
    planCut,
    takeOut,
    planNext,
    planBuying,
    shelf,
    countSheet,
    kitDesk,
    kitPaper,
    floatStates,
    claimDesk,
    claimPaper,
    billDesk,
    accountsList,
    planStatement,
    castOf,
    showBreakdown,
    planBreakdown,
    showGrid,
    showRetakes,
    showStatements,
    where,
    findRows,
  },
  ...{ preview, turnOn, turnOff, sendTest, sendNow, repairReminders, takeOver, pause, resume, uninstall },
};

/** Answers one request of the sidebar, JSON in and JSON out. Never throws: what went wrong is in the answer, in words for people. */
export function answer(ports: Ports, text: string): string {
  return JSON.stringify(answerOf(ports, text));
}

function answerOf(ports: Ports, text: string): { readonly ok: boolean; readonly value?: unknown; readonly error?: Failure } {
  try {
    const request = decodeRequest(text);
    if (request.version !== ports.version) {
      throw new Refusal('reload', olderSidebar());
    }
    return { ok: true, ...handle(ports, request) };
  } catch (thrown) {
    return { ok: false, error: reported(ports, thrown) };
  }
}

type Handler = (ports: Ports, input: unknown, key: string) => unknown;

/** The decoder has made the input what the method takes. */
function handle(ports: Ports, { method, input, key }: Request): { readonly value: unknown; readonly act?: string } {
  const act = (acts as Readonly<Record<string, Act<unknown, unknown>>>)[method];
  if (act) return done(ports, method, act, input, key);
  return { value: (handlers as Readonly<Record<string, Handler>>)[method]?.(ports, input, key) };
}

function done(ports: Ports, name: string, act: Act<unknown, unknown>, input: unknown, key: string) {
  const log = act.undoable && { log: { name, undid: act.undoes?.(input) ?? '' } };
  return transaction(ports, { key, tables: (located) => act.tables(input, located), ...log }, (desk) => {
    const { changes, answer } = act.work(desk, input);
    return { changes, answer: (all) => ({ value: answer(all), ...(all.act !== null && { act: all.act }) }) };
  });
}
