// Service errors in German: nothing of the English text is left for a script to match.

import { describe, expect, test } from '@jest/globals';
import { translated } from '../../../host/engine/translation';
import { refusals } from '../../../host/spreadsheet/refusals';

/** Words that only an English message has. */
const ENGLISH = /\b(the|you|not|of|range|rows|columns|cannot|must|sheet|exceeded|invalid|too)\b/i;

const spreadsheet = Object.values(refusals).map((refusal) => (refusal as (...given: unknown[]) => Error)(2, 3).message);

describe('service errors', () => {
  test('stay as they are in English', () => {
    expect(spreadsheet.map((message) => translated(message, 'en'))).toEqual(spreadsheet);
  });

  test.each([
    ...spreadsheet,
    'Service error: Spreadsheets',
    'Service invoked too many times for one day: email.',
    'Lock timeout: another process was holding the lock for too long.',
    'Something that nobody translated, not even the range.',
  ])('%s', (message) => {
    const german = translated(message, 'de');
    expect(german).not.toBe(message);
    expect(german.replaceAll(/\b[A-Z]\w+\.\w+|https?:\S+/g, '')).not.toMatch(ENGLISH);
  });

  test('keep the names and numbers that matter', () => {
    expect(translated('Invalid email: nobody', 'de')).toBe('Ungültige E-Mail: nobody');
    expect(translated('Sheet 7 not found', 'de')).toBe('Tabellenblatt 7 nicht gefunden');
  });
});
