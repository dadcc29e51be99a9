// Which message stands beside which field, and which field comes first.

import type { Issue } from '../../src/schema/issue';

/** The first message of each field. `''` holds what concerns the row as a whole, or a field that the form does not show. */
export type Messages = Readonly<Record<string, string>>;

/** With several rows at once a path starts with the row, as in `2:name`; all share one field, so the row is lost from the path. */
function keyOf(path: string): string {
  return path.replace(/^\d+:/, '');
}

/** Messages by field. `shown` are the keys that the form has a field for. */
export function messagesOf(issues: readonly Issue[], shown: readonly string[]): Messages {
  const messages: Record<string, string> = {};
  for (const { path, message } of issues) {
    const key = shown.includes(keyOf(path)) ? keyOf(path) : '';
    const before = messages[key];
    messages[key] = before === undefined ? message : key === '' && !before.includes(message) ? `${before} ${message}` : before;
  }
  return messages;
}

/** Issues of fields that could not be read come first; a field that was not readable is not called missing as well. */
export function mergedIssues(unreadable: readonly Issue[], checked: readonly Issue[]): readonly Issue[] {
  return [...unreadable, ...checked.filter(({ path }) => !unreadable.some((issue) => issue.path === path))];
}
