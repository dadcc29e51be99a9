// Hands out the whole workbook as an Excel file.

import type { ServerResponse } from 'node:http';
import { workbookFile } from '../../xlsx/workbook-file';
import type { HostedWorkbook } from '../desk';
import { send, wellFormed } from './http-answers';

/** Where it is. */
export const workbookPath = '/workbook.xlsx';

/** As a download that is called as the workbook is. */
export async function sendWorkbook({ host: { book } }: HostedWorkbook, response: ServerResponse): Promise<void> {
  const name = encodeURIComponent(wellFormed(`${book.settings.data.name}.xlsx`));
  send(response, 200, 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', await workbookFile(book), {
    'content-disposition': `attachment; filename*=UTF-8''${name}`,
  });
}
