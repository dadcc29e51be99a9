// Opens a workbook with its script, as Google Sheets does for a person: the one way into the local Google.

import type { Host, HostOptions } from '../api';
import { createSpreadsheetServices } from '../spreadsheet/index';
import { assembled } from './project/assembly';

/**
 * Opens a blank workbook, or the saved one, with the project bound to it. Nothing of the script runs yet; `open()` fires `onOpen`.
 * Throws `ProjectRefused` for scripts that Google would not take.
 */
export function openHost(options: HostOptions): Host {
  return assembled(options, createSpreadsheetServices);
}
