// A request that cannot be served, in words for the person or program that made it.

/** Answered as `{error: message}` with this status. */
export class PlainError extends Error {
  constructor(
    readonly status: 400 | 403 | 404 | 405 | 409 | 413,
    message: string,
  ) {
    super(message);
  }
}
