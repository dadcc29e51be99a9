// The server of the page and of the HTTP contract.

import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { HostedWorkbook } from '../desk';
import { apiPaths, apiRoutes } from './api-routes';
import { sendAttachment } from './attachment';
import { bodyOf, mediaTypeOf, requestUrlOf, send, sendError, sendJson } from './http-answers';
import { indexPage } from './index-page';
import { refusalOf } from './loopback-guard';
import { pageFile } from './page-files';
import { PlainError } from './plain-error';
import { sendWorkbook, workbookPath } from './workbook-download';

/** A server that answers for this desk; it does not listen yet. */
export function pageServer(desk: HostedWorkbook, pageFolder: string): Server {
  return createServer((request, response) => {
    answer(desk, pageFolder, request, response).catch((cause: unknown) => sendError(response, cause));
  });
}

async function answer(desk: HostedWorkbook, pageFolder: string, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const refusal = refusalOf(request);
  if (refusal !== null) throw new PlainError(403, refusal);
  const { pathname, searchParams } = requestUrlOf(request);
  const route = apiRoutes[`${request.method} ${pathname}`];
  if (route !== undefined) {
    const body = await bodyOf(request);
    sendJson(response, 200, await route(desk, { query: searchParams, body }));
    return;
  }
  if (apiPaths.has(pathname)) throw new PlainError(405, `${pathname} does not answer to ${request.method}.`);
  if (request.method !== 'GET') throw new PlainError(404, `There is nothing at ${pathname}.`);
  await sendFile(desk, pageFolder, pathname, response);
}

async function sendFile(desk: HostedWorkbook, pageFolder: string, pathname: string, response: ServerResponse): Promise<void> {
  if (pathname === '/') send(response, 200, mediaTypeOf('.html'), indexPage);
  else if (pathname.startsWith('/assets/'))
    send(response, 200, mediaTypeOf(pathname), await pageFile(pageFolder, pathname.slice('/assets/'.length)));
  else if (pathname === workbookPath) await sendWorkbook(desk, response);
  else if (pathname.startsWith('/api/mail/')) sendAttachment(desk, pathname, response);
  else throw new PlainError(404, `There is nothing at ${pathname}.`);
}
