// What can go wrong between the sidebar and the workbook, in plain words. Nothing here reads the text of Google's own errors.

import type { ErrorCode } from '../src/contract/error-code';
import type { Failure } from '../src/contract/methods';

/** A failure of the server, or `unreachable`: no answer came. */
export interface CallTrouble extends Omit<Failure, 'code'> {
  readonly code: ErrorCode | 'unreachable';
}

function trouble(code: CallTrouble['code'], message: string): CallTrouble {
  return { code, message, issues: [], theirs: {} };
}

/** The browser has no network at all. */
export function offline(): CallTrouble {
  return trouble('unreachable', 'You are offline. What you typed is kept: try again once you are connected.');
}

/** Google's failure handler was called: no network, no permission, or another account than the one that opened the workbook. */
export function unreachable(): CallTrouble {
  return trouble(
    'unreachable',
    'The server could not be reached. What you typed is kept. Try again; if you use several Google accounts in this browser, ' +
      'open the workbook in a window where only one of them is signed in.',
  );
}

/** Nothing came back for a long time; the server may or may not have done it. */
export function noAnswer(): CallTrouble {
  return trouble('unreachable', 'There is no answer yet. What you typed is kept. Try again: what was already saved is not saved twice.');
}

/** Something came back that is not an answer of ours. */
export function noSense(): CallTrouble {
  return trouble('bug', 'Something went wrong in Routesheet. What you typed is kept. Try again.');
}

/** Sidebar and server are of different versions. */
export function outdated(): CallTrouble {
  return trouble('reload', 'Routesheet was updated. Close and open the sidebar.');
}
