// The blocks of a mail, in the order in which they are read.

import type { Digest, MailLine, OnBehalf, ReceiptsLine } from '../office/digest/digest';
import { type DeclaredSection, sections as declared } from '../schema/section';
import { dayInWords, type LocalDate } from '../schema/values/local-date';
import { type Currency, formatMoney } from '../schema/values/money';
import { counted } from '../schema/values/text';
import { datedLine } from './dated-line';
import { deskBlocks, figuresBlock, hasTabs } from './desk-blocks';
import { awayFact, dueFact, namesOnLine, nowFact, owedLine, plainLine, type Reader, withoutAbsences, workLine } from './lines';
import { linesTogether } from './lines-together';
import type { Line, MailBlock } from './model';
import { nameSaid, oneLine } from './plain';
import { mostPeople } from './shown';

/** What the words depend on besides the digest. */
export interface BlockContext {
  readonly currency: Currency;
  /** Who sets dates; null: nobody is named in Settings. */
  readonly coordinator: { readonly name: string } | null;
}

/** All blocks that have lines. */
export function mailBlocks(digest: Digest, reader: Reader, context: BlockContext): readonly MailBlock[] {
  const { sections } = digest;
  const blocks = [
    ...(sections.counts ? [figuresBlock(sections.counts, hasTabs(sections.sortOut))] : []),
    ...ownBlocks(digest, reader, context),
    ...leadBlocks(digest, reader),
    ...officeBlocks(digest, reader, context),
    ...sections.onBehalf.slice(0, mostPeople).map((behalf) => behalfBlock(behalf, reader, context)),
    ...deskBlocks(digest, reader),
  ];
  return blocks.filter(({ lines }) => lines.length > 0);
}

export function block(
  title: string,
  lines: readonly Line[],
  options: { readonly note?: string; readonly urgent?: boolean; readonly capitals?: boolean } = {},
): MailBlock {
  return { title, capitals: options.capitals ?? true, lines, note: options.note ?? null, urgent: options.urgent ?? false };
}

function ownBlocks({ sections, reasons, day, week }: Digest, reader: Reader, { coordinator }: BlockContext): readonly MailBlock[] {
  const lines = (list: readonly MailLine[], facts: (line: MailLine) => readonly string[]) =>
    linesTogether(list, reader, (line) => workLine(line, reader, facts(line), 'with'));
  const newDate = reasons.coordinator
    ? 'Needs a new date from you.'
    : `${nameSaid(coordinator?.name ?? '') || 'The coordinator'} will set the date.`;
  return [
    block(
      'Late',
      lines(sections.late, (line) => [dueFact(line, day), nowFact(line)]),
      { urgent: true },
    ),
    block(
      'Late since before the reminders began',
      lines(sections.lateBefore, (line) => {
        const { means, retakeDate } = line.item;
        return means === 'retake' && retakeDate !== 'given' ? [newDate] : [dueFact(line, day), nowFact(line)];
      }),
      { note: 'You get this list once. Reply if something on it is done, or is not needed any more.' },
    ),
    block(
      'Due today',
      lines(sections.dueToday, (line) => [comingToday(line, day), nowFact(line)]),
      { urgent: true },
    ),
    block(
      sections.retakes.length === 1 ? 'Retake, needs a new date' : 'Retakes, need a new date',
      lines(sections.retakes, () => [newDate]),
    ),
    block(
      'Past, and not marked as done',
      lines(sections.questions, (line) => [dueFact(line, day), line.item.question ?? '']),
    ),
    block(
      'Waiting for you',
      sections.waiting.map((line) => workLine(line, reader, [dueFact(line, day), nowFact(line)], 'by')),
      { urgent: true },
    ),
    block('This week', datedLines(sections.thisWeek, reader)),
    block(week ? 'Later' : 'Coming up', [
      ...datedLines(sections.later, reader),
      ...(sections.laterMore > 0 ? [plainLine(`And ${sections.laterMore} more later on.`)] : []),
    ]),
    block('Asleep', asleepLinesOf(sections.asleep, day), { note: 'Put off until a day; wake it in Today. The date still stands.' }),
  ];
}

/** The first to wake; of the others only how many. */
function asleepLinesOf(asleep: Digest['sections']['asleep'], day: LocalDate): readonly Line[] {
  const more = asleep.length - mostAsleep;
  return [
    ...asleep.slice(0, mostAsleep).map(({ name, until }) => plainLine(`Wakes ${dayInWords(until, day)}.`, oneLine(name, 120))),
    ...(more > 0 ? [plainLine(`And ${more} more.`)] : []),
  ];
}

const mostAsleep = 10;

function comingToday(line: MailLine, day: LocalDate): string {
  return line.item.words.coming === 'due' ? '' : dueFact(line, day);
}

function datedLines(list: readonly MailLine[], reader: Reader): readonly Line[] {
  return linesTogether(list, reader, (line) => datedLine(line, reader, 'with'));
}

function leadBlocks({ sections, day }: Digest, reader: Reader): readonly MailBlock[] {
  return [
    block(
      'Late in your steps',
      sections.lateInStep.map((line) => workLine(line, reader, [dueFact(line, day), nowFact(line)], 'by')),
    ),
    block('Due this week, and nobody is named', datedLines(sections.withoutPerson, reader)),
    block(
      'Due while somebody is away',
      sections.awayInStep.map((line) => workLine(line, withoutAbsences(reader), [dueFact(line, day), awayFact(line, day)], 'by')),
      {
        note: 'Nobody covers, so that their reminders wait. Give it to somebody else, move the date, or name a cover beside their time off.',
      },
    ),
  ];
}

function officeBlocks({ sections }: Digest, reader: Reader, { currency }: BlockContext): readonly MailBlock[] {
  const { owed, receipts } = sections;
  const blocks = declared.flatMap(({ key, mail }: DeclaredSection) =>
    mail === undefined
      ? []
      : [
          block(
            mail.title,
            owed.filter(({ section }) => section === key).map((obligation) => owedLine(obligation, reader)),
          ),
        ],
  );
  return [...blocks, block('Receipts', receipts ? [plainLine(receiptsFact(receipts, currency))] : [])];
}

/** `7 receipts to hand in, £143.20. Not in the sum, since Gross is blank or cannot be read: Tea (RCP_007).` */
function receiptsFact({ count, total, unread }: ReceiptsLine, currency: Currency): string {
  const [first] = unread;
  const sum = total === null || unread.length === count ? '' : `, ${formatMoney(total, currency)}`;
  const names = unread.map(({ id, name }) => (id === name || id === '' ? name : `${name} (${id})`));
  const without =
    first && `${sum === '' ? 'No sum' : 'Not in the sum'}, since ${oneLine(first.amountHeading ?? '', 60)} is blank or cannot be read`;
  return `${counted(count, 'receipt')} to hand in${sum}.${first ? ` ${without}: ${namesOnLine(names)}.` : ''}`;
}

const whyWords: Readonly<Record<OnBehalf['why'], (back: string) => string>> = {
  'no address': () => 'who has no address on the People tab',
  left: () => 'who is not active on the People tab',
  refused: () => 'whose address refused the last three mails',
  covered: (back) => `away until ${back}`,
  'nobody covers': (back) => `away until ${back}`,
};

const whatToDo: Readonly<Record<OnBehalf['why'], string>> = {
  'no address': 'Please tell them, or give them an address.',
  left: 'Please name somebody else, or tick Active beside their name.',
  refused: 'Please tell them, and mend their address.',
  covered: 'You cover for them.',
  'nobody covers': 'Nobody covers for them: please see to it, or name somebody beside their time off.',
};

/** Somebody else's work, for whoever covers, or for the coordinator to pass on. */
function behalfBlock({ name, why, back, lines, owed, receipts }: OnBehalf, given: Reader, { currency }: BlockContext): MailBlock {
  const { [name]: _said, ...away } = given.away;
  const reader = { ...given, away };
  const told = block(
    `For ${oneLine(name, 80)}, ${whyWords[why](back === null ? '' : dayInWords(back, reader.day))}`,
    [
      ...linesTogether(lines, reader, (line) => workLine(line, reader, [dueFact(line, reader.day), nowFact(line)], 'by')),
      ...owed.map((obligation) => owedLine(obligation, reader)),
      ...(receipts ? [plainLine(receiptsFact(receipts, currency))] : []),
    ],
    { note: whatToDo[why], capitals: false },
  );
  return { ...told, ofPerson: true };
}
