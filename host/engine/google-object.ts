// The ground of every class that the host serves to scripts in Google's name.

/**
 * A Google object on the host's side. Its public methods bear Google's names and do what Google documents.
 *
 * The facade in the realm finds the members of `googleClass` in the official types, checks the arguments against their signatures and
 * calls the method of the same name here; arguments arrive as plain data, host `Date`s and unwrapped `GoogleObject`s. What a method
 * returns is wrapped again: `GoogleObject` to a proxy (the same one for the same object), `Date`, arrays and plain objects to realm values.
 * A member of an enum arrives as its name, `'DATE_AFTER'`, and is returned as its name where the types declare an enum (or arrays of one).
 * Enums themselves (`SpreadsheetApp.BorderStyle`, `ui.Button`) are served by the facade; a class here need not know them.
 * A member that the types know and this class lacks throws `NotEmulated`. A method throws `ServiceError` for what Google refuses.
 */
export abstract class GoogleObject {
  /** As in the official types and in Google's messages: `SpreadsheetApp.Range` is namespace `Spreadsheet`, interface `Range`. */
  abstract readonly googleClass: `${string}.${string}`;
}

/** An error as a Google service raises it: `e.name === 'Exception'` in the script. */
export class ServiceError extends Error {
  override readonly name = 'Exception';
}

/** The host does not do this, though Google may. Never swallowed: it is a hole in the host, not in the script. */
export class NotEmulated extends Error {
  override readonly name = 'NotEmulated';
  constructor(what: string) {
    super(`${what} is not emulated by the local host.`);
  }
}

/** How a service call weighs: the facade counts by these, see docs/host.md. */
export type CallKind =
  /** Answered without Google's servers: getRange, builders, getters of what a proxy already knows. */
  | 'local'
  /** Reads the workbook: values, formulas, sizes, metadata, rules. */
  | 'read'
  /** Changes the workbook; pending until a flush, a read of the workbook or the end. */
  | 'write'
  | 'flush'
  /** Other round trips: mail, properties, cache, lock. */
  | 'trip';

/** Kinds by `Interface.method`, exported beside each service class; whatever is not named is `local`. */
export type CallKinds = Readonly<Record<string, CallKind>>;
