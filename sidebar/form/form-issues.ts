// Which message stands beside which field, and which field comes first.

import type { Issue } from '../../src/schema/issue';
import { groupedBy } from '../../src/schema/values/grouping';

/** The first message of each field. `''` holds what concerns the row as a whole, or a field that the form does not show. */
export type Messages = Readonly<Record<string, string>>;

/** With several rows at once a path starts with the row, as in `2:name`; all share one field, so the row is lost from the path. */
function keyOf(path: string): string {
  return path.replace(/^\d+:/, '');
}

/** Messages by field. `shown` are the keys that the form has a field for. */
export function messagesOf(issues: readonly Issue[], shown: readonly string[]): Messages {
  const said = groupedBy(
    issues.map(({ path, message }) => ({ key: shown.includes(keyOf(path)) ? keyOf(path) : '', message })),
    ({ key }) => key,
  );
  return Object.fromEntries(
    [...said].map(([key, all]) => {
      const messages = [...new Set(all.map(({ message }) => message))];
      return [key, messages.slice(0, key === '' ? messages.length : 1).join(' ')];
    }),
  );
}

/** Issues of fields that could not be read come first; a field that was not readable is not called missing as well. */
export function mergedIssues(unreadable: readonly Issue[], checked: readonly Issue[]): readonly Issue[] {
  return [...unreadable, ...checked.filter(({ path }) => !unreadable.some((issue) => issue.path === path))];
}
