// When and by whom something was changed, in words.

import { dayInWords, isLocalDate } from '../../../src/schema/values/local-date';

/** `Mon 2 Mar 10:04, ana@example.com`; what cannot be read as a time stays as it stands in the log. */
export function whenWords(when: string, who: string): string {
  const [day = '', time = ''] = when.split(' ');
  const said = isLocalDate(day) ? `${dayInWords(day)} ${time}`.trim() : when;
  return [said, who].filter((part) => part !== '').join(', ');
}
