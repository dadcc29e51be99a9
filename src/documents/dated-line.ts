// A line that begins with its day.

import type { MailLine } from '../office/digest/digest';
import { dayInWords } from '../schema/values/local-date';
import { comingFact, dayOffFact, nowFact, type Reader, workLine } from './lines';
import type { Line } from './model';

/** `Thu 5 Mar  Mine Cart (PR_003), Rig. Now: Ready.` */
export function datedLine(line: MailLine, reader: Reader, company: 'with' | 'by'): Line {
  const when = line.item.due === null ? 'No date yet' : dayInWords(line.item.due, reader.day);
  return workLine(line, reader, [comingFact(line), dayOffFact(line), nowFact(line)], company, when);
}
