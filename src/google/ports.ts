// All of Google that the add-on uses, put together.

import type { Ports } from '../ports';
import type { WorkbookDefinition } from '../schema/workbook';
import { cache } from './cache';
import { book } from './cells/book';
import { marks } from './cells/marks';
import { clock } from './clock';
import { identity } from './identity';
import { pushedLanguages } from './languages';
import { lock } from './lock';
import { mailer } from './mailer';
import { own } from './own';
import { printer } from './printer';
import { screen } from './screen';
import { store } from './store';
import { beginRun } from './this-run';
import { triggers } from './triggers';

declare const __VERSION__: string;

/** For one run, which begins with it. Nothing is asked of Google before one of the functions is called. */
export function portsFor(workbook: WorkbookDefinition): Ports {
  beginRun();
  return {
    workbook,
    book: book(),
    marks: marks(),
    clock,
    lock,
    store,
    own,
    cache,
    mailer,
    identity: identity(),
    triggers,
    screen,
    printer,
    languages: pushedLanguages,
    log: { note: (line) => console.log(line) },
    version: __VERSION__,
    newId: () => Utilities.getUuid(),
  };
}
