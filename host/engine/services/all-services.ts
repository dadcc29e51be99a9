// Every global service of one execution.

import type { Book } from '../../book/book';
import type { Services } from '../execution/call-door';
import type { SpreadsheetContext, SpreadsheetSession } from '../execution/context';
import type { Scene } from '../execution/scene';
import { type CallKinds, GoogleObject } from '../google-object';
import type { Schema } from '../types/schema';
import { CacheService, cacheKinds } from './cache-service';
import { HtmlService } from './html-service';
import { LockService, lockKinds } from './lock-service';
import { Logger } from './logger';
import { MailApp, mailKinds } from './mail-app';
import { MimeType } from './mime-type';
import { PropertiesService, propertiesKinds } from './properties-service';
import { ScriptApp, scriptKinds } from './script-app';
import { SessionService } from './session';
import { Utilities } from './utilities';

/** Makes the spreadsheet classes of one execution. */
export type SpreadsheetFactory = (context: SpreadsheetContext) => { readonly SpreadsheetApp: GoogleObject; readonly kinds: CallKinds };

/** A service that Google has and the host lacks: it is there, and each of its methods says that it is not emulated. */
class MissingService extends GoogleObject {
  override readonly googleClass: `${string}.${string}`;

  constructor(googleClass: string) {
    super();
    this.googleClass = googleClass as `${string}.${string}`;
  }
}

/** Names in the types that are no services: ours is made elsewhere, or the types made it up. */
const notServed = ['console', 'Date2', 'ScriptProperties', 'UserProperties'];

/** The services as one execution sees them. */
export function servicesFor(
  schema: Schema,
  spreadsheets: SpreadsheetFactory,
  book: Book,
  scene: Scene,
  session: SpreadsheetSession,
): Services {
  const { SpreadsheetApp, kinds } = spreadsheets({ book, session });
  const served: Record<string, GoogleObject> = {
    CacheService: new CacheService(scene),
    HtmlService: new HtmlService(scene),
    LockService: new LockService(scene),
    Logger: new Logger(scene),
    MailApp: new MailApp(scene),
    MimeType: new MimeType(),
    PropertiesService: new PropertiesService(scene),
    ScriptApp: new ScriptApp(scene),
    Session: new SessionService(scene),
    SpreadsheetApp,
    Utilities: new Utilities(scene),
  };
  return { schema, kinds: { ...kinds, ...ownKinds }, globals: { ...missing(schema, served), ...served } };
}

const ownKinds: CallKinds = { ...cacheKinds, ...lockKinds, ...mailKinds, ...propertiesKinds, ...scriptKinds };

function missing(schema: Schema, served: Readonly<Record<string, GoogleObject>>): Record<string, GoogleObject> {
  const names = Object.entries(schema.globals).filter(
    ([name, className]) => Object.hasOwn(schema.classes, className) && !Object.hasOwn(served, name) && !notServed.includes(name),
  );
  return Object.fromEntries(names.map(([name, className]) => [name, new MissingService(className)]));
}
