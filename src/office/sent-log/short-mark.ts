// A short mark of a text, where many have to be remembered in little room.

import { textHash } from '../../schema/values/text';

/** Of some hundred texts two rarely share a mark. */
export function shortMark(text: string): string {
  return textHash(text).toString(36);
}
