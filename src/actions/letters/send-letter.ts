// Sending a letter: it is written down first, goes out once, and what became of it is noted.

import type { Methods } from '../../contract/methods';
import type { OutgoingLetter } from '../../contract/papers';
import { letterHtml } from '../../documents/letter';
import { paperMarkup } from '../../documents/paper/paper-markup';
import { oneLine } from '../../documents/plain';
import type { LetterState } from '../../office/sent-log/letters';
import type { Ports } from '../../ports';
import type { Issue } from '../../schema/issue';
import { isEmail } from '../../schema/kinds/address';
import { listedWords } from '../../schema/traits';
import { sameText } from '../../schema/values/text';
import { wordMeaning } from '../../schema/values/words';
import {
  letterNotSent,
  letterSent,
  noSubject,
  notedAsSent,
  saysNothing,
  sayToWhom,
  sentMailUnclear,
  unknownAddress,
  wentOutAlready,
} from '../messages/letters';
import { paperOf } from '../papers/paper-model';
import { invalid, Refusal } from '../transaction/failure';
import { senderName, sentOnce } from './going-out';
import { paperName } from './letter';
import { type LetterDesk, letterDesk } from './letter-desk';
import { beginLetter, noteLetter } from './letter-entry';

type Input = Methods['sendLetter']['input'];
type Answer = Methods['sendLetter']['answer'];

/**
 * Goes to addresses of Companies and People only. What kills it between writing down and sending leaves an entry that says so, and nothing is sent
 * again unless somebody is `sure`; the same submit once more sends nothing. @throws Refusal: invalid, conflict, quota, busy, gone, setup, denied
 */
export function sendLetter(ports: Ports, { of, mail: asked, way, paper, sure }: Input, key: string): Answer {
  const desk = letterDesk(ports, of);
  const mail = checked(desk, asked);
  const name = paper === 'with paper' ? paperName(ports, desk) : null;
  const attached = name === null || way !== 'send' ? null : { name, pdf: pdfOf(ports, desk) };
  const begun = beginLetter(ports, desk, { mail, way, key, sure, attached: name });
  const afterwards = afterwardsOf(desk);
  if (begun === 'over') return { words: wentOutAlready(mail), afterwards };
  if (way === 'by hand') return { words: notedAsSent(), afterwards };
  const outcome = sentOnce(ports, { ...mail, html: letterHtml(mail.text), replyTo: null, from: senderName(ports, desk.catalog), attached });
  const state: LetterState = outcome !== null ? 'not sent' : begun === 'again' ? 'perhaps sent twice' : 'sent';
  const noted = noteLetter(ports, desk, key, state, outcome);
  if (outcome !== null) throw new Refusal('denied', letterNotSent({ why: outcome }));
  return { words: letterSent({ ...mail, file: attached?.name ?? null, noted }), afterwards };
}

/** Every address is one that somebody wrote on Companies or People. */
function checked({ addresses, journal }: LetterDesk, { to, cc, subject, text }: OutgoingLetter): OutgoingLetter {
  if (journal.disorder.length > 0) throw new Refusal('setup', sentMailUnclear({ tab: journal.read.tab, why: journal.disorder }));
  const copies = [...new Set(cc.map((one) => one.trim()))].filter((one) => one !== '' && !sameText(one, to));
  const line = oneLine(subject, 240);
  const wrong = (path: string, address: string): readonly Issue[] =>
    isEmail(address) && addresses.isKnown(address) ? [] : [{ path, message: unknownAddress({ address }) }];
  const issues = [
    ...(to.trim() === '' ? [{ path: 'to', message: sayToWhom() }] : wrong('to', to.trim())),
    ...copies.flatMap((one) => wrong('cc', one)),
    ...(line === '' ? [{ path: 'subject', message: noSubject() }] : []),
    ...(text.trim() === '' ? [{ path: 'text', message: saysNothing() }] : []),
  ];
  if (issues.length > 0) throw invalid(issues);
  return { to: to.trim(), cc: copies, subject: line, text: text.trim() };
}

function pdfOf(ports: Ports, desk: LetterDesk): string {
  const declared = ports.workbook.papers?.find(({ key }) => key === desk.form.paper);
  if (declared === undefined) throw new Error('A letter with a paper that is none');
  return ports.printer.pdf(paperMarkup(paperOf(ports, { ...desk, declared }, desk.today).model).html);
}

/** What is true of the row now, where it does not say so yet. */
function afterwardsOf({ form: { afterwards: then }, read, record: { id, values }, catalog, today }: LetterDesk): Answer['afterwards'] {
  if (then === undefined || (values[then.date] ?? null) !== null) return null;
  const has = (key: string) => read.columns.some((column) => column.key === key);
  const word = wordMeaning(then.means, listedWords(read.table.columns[then.status], catalog.lists));
  const status = word !== undefined && has(then.status) ? { [then.status]: word } : {};
  if (!has(then.date)) return null;
  const loaded = { [then.date]: null, ...(word === undefined ? {} : { [then.status]: values[then.status] ?? null }) };
  return { id, loaded, changes: { [then.date]: today, ...status } };
}
