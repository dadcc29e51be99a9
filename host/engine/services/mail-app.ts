// `MailApp`: checks a mail as Google does and hands it to the host's post.

import type { OutgoingMail } from '../../api';
import type { Scene } from '../execution/scene';
import { isPlain } from '../execution/values';
import { type CallKinds, GoogleObject, NotEmulated, ServiceError } from '../google-object';
import { Blob } from './blob';
import { HtmlOutput } from './html-service';

/** Recipients of one message, cc and bcc included. */
const recipientLimit = 50;
/** Bytes of text or HTML, as for a consumer account. */
const bodyLimit = 200 * 1024;
const attachmentLimit = 250;
const attachmentBytes = 25 * 1024 * 1024;
/** Characters of a subject. */
const subjectLimit = 250;

export const mailKinds: CallKinds = { 'MailApp.getRemainingDailyQuota': 'trip', 'MailApp.sendEmail': 'trip' };

type Options = Readonly<Record<string, unknown>>;

export class MailApp extends GoogleObject {
  override readonly googleClass = 'Mail.MailApp';
  readonly #scene: Scene;

  constructor(scene: Scene) {
    super();
    this.#scene = scene;
  }

  getRemainingDailyQuota(): number {
    return this.#scene.world.mailQuota(this.#scene.user);
  }

  /** `(message)`, `(to, subject, body)`, `(to, subject, body, options)` or, with four texts, `(to, replyTo, subject, body)`. */
  sendEmail(...given: readonly unknown[]): void {
    const mail = mailOf(messageOf(given), this.#scene);
    const count = mail.to.length + mail.cc.length + mail.bcc.length;
    checkSize(mail, count);
    if (count > this.#scene.world.mailQuota(this.#scene.user)) {
      throw new ServiceError('Service invoked too many times for one day: email.');
    }
    try {
      this.#scene.aside(() => this.#scene.world.deliver(mail));
    } catch (refusal) {
      throw new ServiceError(refusal instanceof Error ? refusal.message : String(refusal));
    }
    this.#scene.world.useMailQuota(this.#scene.user, count);
  }
}

function messageOf(given: readonly unknown[]): Options {
  if (given.length === 1) return isPlain(given[0]) ? given[0] : {};
  const [to, second, third, fourth] = given;
  if (given.length === 4 && !isPlain(fourth)) return { to, replyTo: second, subject: third, body: fourth };
  return { ...(isPlain(fourth) ? fourth : {}), to, subject: second, body: third };
}

function text(value: unknown): string | null {
  return value === undefined || value === null || value === '' ? null : String(value);
}

function mailOf(message: Options, scene: Scene): OutgoingMail {
  const to = addresses(message.to);
  const [cc, bcc] = [addresses(message.cc), addresses(message.bcc)];
  if (to.length + cc.length + bcc.length === 0) throw new ServiceError('Failed to send email: no recipient');
  const [replyTo = null] = addresses(message.replyTo);
  const html = text(message.htmlBody);
  return {
    from: scene.user,
    senderName: text(message.name),
    to,
    cc,
    bcc,
    replyTo,
    subject: text(message.subject) ?? '',
    text: text(message.body) ?? (html === null ? '' : withoutTags(html)),
    html,
    attachments: [...attachmentsOf(message.attachments), ...inlineImagesOf(message.inlineImages)],
    at: scene.world.clock.now(),
  };
}

/** A list separated by commas; `Name <address>` is allowed, anything that is no address is not. */
function addresses(value: unknown): string[] {
  const parts = (text(value) ?? '').split(',').map((part) => part.trim());
  return parts.filter((part) => part !== '').map(checkedAddress);
}

function checkedAddress(written: string): string {
  const address = /^[^<>]*<([^<>]+)>$/.exec(written)?.[1] ?? written;
  if (!/^[^\s@<>"(),:;\\[\]]+@[^\s@<>"(),:;\\[\]]+\.[^\s@<>"(),:;\\[\].]+$/.test(address))
    throw new ServiceError(`Invalid email: ${written}`);
  return address;
}

function withoutTags(html: string): string {
  return html.replace(/<[^>]*>/g, '').trim();
}

function attachmentsOf(value: unknown): OutgoingMail['attachments'] {
  if (value === undefined || value === null) return [];
  return (Array.isArray(value) ? value : [value]).map((source: unknown) => attachmentOf(blobOf(source), 'attachment'));
}

/** Pictures that the HTML shows by `<img src="cid:name">`. */
function inlineImagesOf(value: unknown): OutgoingMail['attachments'] {
  if (!isPlain(value)) return [];
  return Object.entries(value).map(([cid, source]) => ({ ...attachmentOf(blobOf(source), cid), cid }));
}

function attachmentOf(blob: Blob, unnamed: string): OutgoingMail['attachments'][number] {
  const type = blob.getContentType() ?? 'application/octet-stream';
  return { name: blob.getName() ?? unnamed, type, bytes: blob.toBuffer() };
}

/** Whatever gives itself as a blob may be attached: a blob, a page. */
function blobOf(source: unknown): Blob {
  const blob: unknown = source instanceof HtmlOutput ? source.getBlob() : source;
  if (blob instanceof Blob) return blob;
  if (source instanceof GoogleObject) throw new NotEmulated(`MailApp.sendEmail with an attached ${source.googleClass}`);
  throw new ServiceError('Invalid argument: attachments');
}

function checkSize(mail: OutgoingMail, count: number): void {
  if (count > recipientLimit) throw new ServiceError('Limit Exceeded: Email Recipients Per Message.');
  if (mail.subject.length > subjectLimit) throw new ServiceError('Argument too large: subject');
  if (Math.max(Buffer.byteLength(mail.text), Buffer.byteLength(mail.html ?? '')) > bodyLimit) {
    throw new ServiceError('Limit Exceeded: Email Body Size.');
  }
  const bytes = mail.attachments.reduce((sum, attachment) => sum + attachment.bytes.byteLength, 0);
  if (mail.attachments.length > attachmentLimit || bytes > attachmentBytes) {
    throw new ServiceError('Limit Exceeded: Email Total Attachments Size.');
  }
}
