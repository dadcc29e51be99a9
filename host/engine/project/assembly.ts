// Puts a host together from its parts, with whatever serves as SpreadsheetApp.

import { randomUUID } from 'node:crypto';
import type { Host, HostOptions } from '../../api';
import { Book } from '../../book/book';
import type { Stage } from '../execution/executor';
import { FaultPlan } from '../execution/faults';
import { HostWorld } from '../host-world';
import { LocalHost } from '../local-host';
import { realmsFor } from '../realm/realms';
import { ServiceState } from '../service-state';
import type { SpreadsheetFactory } from '../services/all-services';
import { loadSchema } from '../types/schema-cache';
import { takeIn } from './project-code';

/** Opens the file of `openHost`, with spreadsheet classes of the caller's choice: tests of the engine bring their own. */
export function assembled(options: HostOptions, spreadsheets: SpreadsheetFactory): Host {
  const { saved, clock, zone, locale } = options;
  const now = (): number => clock.now();
  const book = saved === undefined ? Book.blank({ zone, locale, now }) : Book.open(saved.book, now);
  const state = saved === undefined ? new ServiceState(randomUUID(), options.user) : ServiceState.open(saved.services);
  const world = new HostWorld(options, state, { sheetId: String(book.tabs.all()[0]?.gid ?? 0), range: 'A1' });
  const stage: Stage = {
    world,
    code: takeIn(options.project),
    book,
    schema: loadSchema(),
    faults: new FaultPlan(),
    spreadsheets,
    realms: realmsFor(options.realms),
  };
  return new LocalHost(stage, options, (copied) => assembled(copied, spreadsheets));
}
