// Lines of one day that a mail tells as one, with the names of what is not ready: the mail must be complete without the sheet.

import type { MailLine } from '../office/digest/digest';
import { gatheredTogether } from '../schema/calendar/together';
import type { Reader } from './lines';
import type { Line } from './model';
import { oneLine } from './plain';

/** Names on one line. */
const mostNames = 20;

/** `EP104  14 due Fri 3 Apr, 6 not ready: Master, Mix and 4 more.` @param alone the line of one by itself */
export function linesTogether(list: readonly MailLine[], reader: Reader, alone: (line: MailLine) => Line): readonly Line[] {
  return gatheredTogether(list, ({ together }) => together).map((one): Line => {
    if ('alone' in one) return alone(one.alone);
    const [first] = one.lines;
    const url = first ? reader.rowUrl(first.item.table, first.item.row, first.item.statusColumn) : null;
    const left = one.lines.filter(({ together }) => together?.isReady === false).map(({ item }) => oneLine(item.name, 60));
    const shown = left.slice(0, mostNames).join(', ');
    const more = left.length > mostNames ? ` and ${left.length - mostNames} more` : '';
    return {
      when: null,
      name: oneLine(one.name, 120),
      label: '',
      facts: `${one.words}${left.length === 0 ? '' : `: ${shown}${more}`}.`,
      details: [],
      links: url === null ? [] : [{ label: 'First row', url }],
    };
  });
}
