// `MimeType`: names of file types.

import { GoogleObject } from '../google-object';

export class MimeType extends GoogleObject {
  override readonly googleClass = 'Base.MimeType';
  readonly BMP = 'image/bmp';
  readonly CSS = 'text/css';
  readonly CSV = 'text/csv';
  readonly GIF = 'image/gif';
  readonly GOOGLE_SHEETS = 'application/vnd.google-apps.spreadsheet';
  readonly HTML = 'text/html';
  readonly JAVASCRIPT = 'text/javascript';
  readonly JPEG = 'image/jpeg';
  readonly MICROSOFT_EXCEL = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
  readonly PDF = 'application/pdf';
  readonly PLAIN_TEXT = 'text/plain';
  readonly PNG = 'image/png';
  readonly SVG = 'image/svg+xml';
  readonly ZIP = 'application/zip';
}
