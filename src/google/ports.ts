// All of Google that the add-on uses, put together.

import type { Ports } from '../ports';
import { book } from './book';
import { cache } from './cache';
import { clock } from './clock';
import { identity } from './identity';
import { lock } from './lock';
import { mailer } from './mailer';
import { marks } from './marks';
import { screen } from './screen';
import { store } from './store';
import { triggers } from './triggers';

declare const __VERSION__: string;

/** Nothing is asked of Google before one of the functions is called. */
export function ports(): Ports {
  return {
    book: book(),
    marks: marks(),
    clock,
    lock,
    store,
    cache,
    mailer,
    identity: identity(),
    triggers,
    screen,
    log: { note: (line) => console.log(line) },
    version: __VERSION__,
    newId: () => Utilities.getUuid(),
  };
}
