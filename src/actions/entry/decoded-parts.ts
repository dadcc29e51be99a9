// What every request is made of, looked at before anything believes it.

import { requestUnread } from '../messages/requests';
import { invalid } from '../transaction/failure';

export type Fields = Readonly<Record<string, unknown>>;

/** @throws Refusal for what is no object */
export function givenFields(value: unknown): Fields {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw requestRefused();
  return value as Fields;
}

/** @throws Refusal for what is no text, or longer */
export function givenText(value: unknown, longest: number): string {
  if (typeof value !== 'string' || value.length > longest) throw requestRefused();
  return value;
}

export function requestRefused(message = requestUnread()) {
  return invalid([{ path: '', message }]);
}
