// Tries section 1: the script itself.

import type { Probes } from '../probe';
import { errorWords } from '../trying';

const missing = ['setTimeout', 'setInterval', 'fetch', 'URL', 'TextEncoder', 'atob', 'crypto', 'performance'];

export const scriptProbes: Probes = {
  '1.5': () => {
    const there = missing.filter((name) => Reflect.get(globalThis, name) !== undefined);
    return there.length === 0 ? 'none is there' : `there: ${there.join(', ')}`;
  },
  '1.6a': () => {
    const text = HtmlService.createHtmlOutput('<p>a</p><!-- b --><p>c</p>').getContent();
    return [text.includes('<!--') ? 'with comments' : 'without comments', text];
  },
  '1.6a.b': () => {
    const text = HtmlService.createTemplateFromFile('Sidebar').getRawContent();
    return [
      text.startsWith('<!DOCTYPE html>\n') && text.endsWith('</html>\n') ? 'as it was pushed' : 'changed',
      `${text.length} characters`,
    ];
  },
  '1.6b': () => HtmlService.createTemplate('<?= 1 + 2 ?>').evaluate().getContent(),
  '1.7': () => {
    try {
      SpreadsheetApp.getActiveSpreadsheet().getSheets()[0]?.getRange(0, 1).getValue();
      return 'no error';
    } catch (error) {
      return [error instanceof Error ? error.name : typeof error, errorWords(error)];
    }
  },
};
