// Why an action did not do what was asked, in words for the person who asked.

import type { ErrorCode } from '../../contract/error-code';
import type { Failure } from '../../contract/methods';
import type { Issue } from '../../schema/issue';
import type { Values } from '../../schema/values/value';
import { googleRefused, somebodyElseSaves, somethingWentWrong, tabMissing, thingsToMend } from '../messages/workbook';

/** What only some refusals tell. */
type More = Pick<Failure, 'meanwhile' | 'rows'>;

/** Thrown by actions, caught once by the dispatcher or the menu. The message says what happened and what to do. */
export class Refusal extends Error {
  readonly failure: Failure;

  constructor(code: ErrorCode, message: string, issues: readonly Issue[] = [], theirs: Values = {}, more: More = {}) {
    super(message);
    this.failure = { code, message, issues, theirs, ...more };
  }
}

/** Somebody else holds the lock. */
export function busy(): Refusal {
  return new Refusal('busy', somebodyElseSaves());
}

export function invalid(issues: readonly Issue[]): Refusal {
  const message = issues.length === 1 && issues[0] ? issues[0].message : thingsToMend({ count: issues.length });
  return new Refusal('invalid', message, issues);
}

export function noTab(tab: string): Refusal {
  return new Refusal('setup', tabMissing({ tab }));
}

/** Google's services throw errors of the name Exception; everything else is a mistake of ours (docs/platform.md). */
export function isGoogles(thrown: unknown): thrown is { readonly name: string; readonly message: string } {
  return typeof thrown === 'object' && thrown !== null && 'name' in thrown && thrown.name === 'Exception' && 'message' in thrown;
}

/** What kind of error and where, for the log. Its message is left out: Google's may quote an address, and that of the language a cell or a heading. */
export function traceOf(thrown: unknown): string {
  if (!(thrown instanceof Error)) return '';
  const { name, stack = '', message } = thrown;
  const at = stack.indexOf(message);
  return at < 0 ? name : `${name}${stack.slice(at + message.length)}`;
}

/**
 * What people are told of anything thrown. Texts of service errors are never matched: Google writes them in the person's own language.
 * `reference` ties what the person sees to the line in the execution log.
 */
export function failureOf(thrown: unknown, reference: string): Failure {
  if (thrown instanceof Refusal) return thrown.failure;
  return isGoogles(thrown)
    ? {
        code: 'denied',
        message: googleRefused({ reference }),
        issues: [],
        theirs: {},
      }
    : {
        code: 'bug',
        message: somethingWentWrong({ reference }),
        issues: [],
        theirs: {},
      };
}
