// Hands out one attached file of a mail in the mailbox.

import type { ServerResponse } from 'node:http';
import type { HostedWorkbook } from '../desk';
import { send, wellFormed } from './http-answers';
import { PlainError } from './plain-error';

/** `/api/mail/<id>/attachments/<index>`, always as a download: an attachment is not a page of ours. @throws PlainError 404 */
export function sendAttachment({ mail }: HostedWorkbook, pathname: string, response: ServerResponse): void {
  const [, id, index] = /^\/api\/mail\/([^/]+)\/attachments\/(\d+)$/.exec(pathname) ?? [];
  const file = mail.messages().find((message) => message.id === id)?.attachments[Number(index)];
  if (file === undefined) throw new PlainError(404, `There is nothing at ${pathname}.`);
  send(response, 200, 'application/octet-stream', Buffer.from(file.content, 'base64'), {
    'content-disposition': `attachment; filename*=UTF-8''${encodeURIComponent(wellFormed(file.name))}`,
  });
}
