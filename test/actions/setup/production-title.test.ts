// What the production is called where nobody has said: never what Sheets calls a file that nobody has named.

import { expect, test } from '@jest/globals';
import { fileTitle, productionTitle } from '../../../src/actions/transaction/production-title';
import type { Ports } from '../../../src/ports';
import { caminandes } from '../../workbook/support/caminandes';

const untold = { ...caminandes, settings: { ...caminandes.settings, production: '' } };
const inFile = (title: string) => ({ book: { title: () => title } }) as Ports;

test('Settings come first, then the name of the file', () => {
  expect(productionTitle(inFile('Tracker'), caminandes)).toBe(caminandes.settings.production);
  expect(productionTitle(inFile('Tracker'), untold)).toBe('Tracker');
});

test.each([
  'Untitled spreadsheet',
  'Copy of Untitled spreadsheet',
  'Unbenannte Tabelle',
  'Feuille de calcul sans titre',
  '無題のスプレッドシート',
  '',
])('a file called “%s” has no name', (title) => {
  expect(fileTitle(inFile(title))).toBe('');
  expect(productionTitle(inFile(title), untold)).toBe('Our production');
});
