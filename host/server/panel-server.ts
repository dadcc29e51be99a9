// Serves the add-on's own pages from a second port: another origin, as Google keeps them apart from the sheet.

import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { PanelView } from '../api';
import type { HostedWorkbook } from './desk';
import { mediaTypeOf, requestUrlOf, send, sendError } from './http/http-answers';
import { refusalOf } from './http/loopback-guard';
import { pageFile } from './http/page-files';
import { PlainError } from './http/plain-error';

/** `pagePort` is known only when the first server listens, so it is asked for at each request. */
export interface PanelServerOptions {
  readonly desk: HostedWorkbook;
  readonly pageFolder: string;
  readonly pagePort: () => number;
}

/** A server that knows `/panel/<serial>` and the script that gives it `google.script`. */
export function panelServer(options: PanelServerOptions): Server {
  return createServer((request, response) => {
    answer(options, request, response).catch((cause: unknown) => sendError(response, cause));
  });
}

async function answer(
  { desk, pageFolder, pagePort }: PanelServerOptions,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const refusal = refusalOf(request);
  if (refusal !== null) throw new PlainError(403, refusal);
  const { pathname } = requestUrlOf(request);
  if (pathname === '/panel-shim.js') {
    send(response, 200, mediaTypeOf(pathname), await pageFile(pageFolder, 'panel-shim.js'));
    return;
  }
  const serial = Number(/^\/panel\/(\d+)$/.exec(pathname)?.[1]);
  const { sidebar, dialog } = desk.panels();
  const panel = [sidebar, dialog].find((open) => open?.serial === serial);
  if (panel === undefined || panel === null) throw new PlainError(404, 'This panel is closed.');
  const parents = ['127.0.0.1', 'localhost'].map((name) => `http://${name}:${pagePort()}`);
  send(response, 200, mediaTypeOf('.html'), withShim(panel), { 'content-security-policy': `frame-ancestors ${parents.join(' ')}` });
}

/** The shim must run before the page's own scripts; where the head is, depends on how much of a document the add-on wrote. */
function withShim({ html, serial }: PanelView): string {
  const shim = `<script src="/panel-shim.js" data-panel="${serial}"></script>`;
  const head = /<head(\s[^>]*)?>/i.exec(html) ?? /<html(\s[^>]*)?>/i.exec(html);
  if (head === null) return `<!doctype html><html><head>${shim}</head><body>${html}</body></html>`;
  const end = head.index + head[0].length;
  const doctype = /^\s*<!doctype/i.test(html) ? '' : '<!doctype html>';
  return `${doctype}${html.slice(0, end)}${shim}${html.slice(end)}`;
}
