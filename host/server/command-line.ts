// Reads the flags of `npm start`.

import { parseArgs } from 'node:util';
import { isKnownZone } from '../engine/zone';
import { isTime, timeSpan } from './time-span';
import { timeOf } from './zone-time';

/** What the person asked for; absent where nothing was said, so that a saved workbook can keep its own. */
export interface Flags {
  readonly port: number;
  /** Folder of the saved state; null: the project's own. */
  readonly data: string | null;
  /** Folder of the script as it would be pushed; null: this project's. */
  readonly project: string | null;
  readonly empty: boolean;
  /** Time at which the clock starts, in milliseconds since 1970; null: real time or that of the saved workbook. */
  readonly now: number | null;
  readonly zone: string | null;
  readonly locale: string | null;
  readonly user: string | null;
  readonly open: boolean;
}

/** Said on a wrong flag. */
export const usage = `Usage: npm start -- [--port 8137] [--data FOLDER] [--empty] [--now 2026-03-02T08:00]
                    [--zone Europe/London] [--locale en_GB] [--user you@example.com]
                    [--project FOLDER] [--no-open]`;

export const defaultZone = 'Europe/London';
export const defaultLocale = 'en_GB';
export const defaultUser = 'you@example.com';

/** A flag that cannot be understood; the message is for the person. */
export class WrongFlag extends Error {}

/** @throws WrongFlag with a plain message. */
export function flagsOf(argv: readonly string[]): Flags {
  const values = valuesOf(argv);
  const zone = values.zone ?? null;
  if (zone !== null && !isKnownZone(zone)) throw new WrongFlag(`--zone: ${zone} is not a time zone. Write it as Europe/London.`);
  const now = values.now === undefined ? null : timeOf(values.now, zone ?? defaultZone);
  if (values.now !== undefined && now === null) throw new WrongFlag(`--now: ${values.now} is not a time. Write it as 2026-03-02T08:00.`);
  if (now !== null && !isTime(now)) throw new WrongFlag(`--now: ${values.now} is not a time ${timeSpan}.`);
  return {
    port: portOf(values.port ?? '8137'),
    data: values.data ?? null,
    project: values.project ?? null,
    empty: values.empty ?? false,
    now,
    zone,
    locale: matching('--locale', values.locale, /^[a-z]{2,3}(_[A-Z]{2})?$/, 'en_GB'),
    user: matching('--user', values.user, /^[^\s@]+@[^\s@]+\.[^\s@]+$/, 'you@example.com'),
    open: !(values['no-open'] ?? false),
  };
}

function valuesOf(argv: readonly string[]) {
  try {
    return parseArgs({
      args: [...argv],
      strict: true,
      allowPositionals: false,
      options: {
        port: { type: 'string' },
        data: { type: 'string' },
        project: { type: 'string' },
        empty: { type: 'boolean' },
        now: { type: 'string' },
        zone: { type: 'string' },
        locale: { type: 'string' },
        user: { type: 'string' },
        'no-open': { type: 'boolean' },
      },
    }).values;
  } catch (cause) {
    throw new WrongFlag(plainly(cause instanceof Error ? cause.message : String(cause)));
  }
}

/** Node's message, first sentence only: the rest explains the shell. */
function plainly(message: string): string {
  return message.split(/\. |\n/)[0] ?? message;
}

function portOf(text: string): number {
  const port = Number(text);
  if (!/^\d+$/.test(text) || port > 65_535) throw new WrongFlag(`--port: ${text} is not a port. Write a number from 1 to 65535.`);
  return port;
}

function matching(flag: string, text: string | undefined, pattern: RegExp, example: string): string | null {
  if (text === undefined) return null;
  if (!pattern.test(text)) throw new WrongFlag(`${flag}: ${text} cannot be used. Write it as ${example}.`);
  return text;
}
