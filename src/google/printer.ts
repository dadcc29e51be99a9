// Pages as PDF. A blob is turned into another kind without Drive, and so without a permission more.

import type { PrinterPort } from '../ports';

export const printer: PrinterPort = {
  pdf: (html) => Utilities.base64Encode(Utilities.newBlob(html, 'text/html', 'paper.html').getAs('application/pdf').getBytes()),
};
