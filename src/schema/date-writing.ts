// PLACEHOLDER until the guessing engine brings its own.

import { isLocalDate, type LocalDate } from './local-date';
import { textKey } from './text';

export interface DateWriting {
  readonly order: 'dmy' | 'mdy';
}

const noDates = ['tbc', 'tba', 'tbd', 'n/a', 'na', '-', '?', 'none', 'x'];

export function isNoDate(text: string): boolean {
  return noDates.includes(textKey(text));
}

export function readWritten(text: string, { order }: DateWriting): LocalDate | null {
  const [, a = '', b = '', year = ''] = /^(\d+)\/(\d+)\/(\d{4})$/.exec(text.trim()) ?? [];
  const [day, month] = order === 'dmy' ? [a, b] : [b, a];
  const date = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isLocalDate(date) ? date : null;
}

export function writeWritten(date: LocalDate, { order }: DateWriting): string {
  const [year = '', month = '', day = ''] = date.split('-');
  return order === 'dmy' ? `${Number(day)}/${Number(month)}/${year}` : `${Number(month)}/${Number(day)}/${year}`;
}
