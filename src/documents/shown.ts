// How much of a long list a mail shows: lines of a block, and people among those whom no mail reaches.

import { byteLength, capitalised } from '../schema/values/text';
import type { Line, MailBlock, MailModel } from './model';

export interface Shown {
  /** Most lines of each block. */
  readonly perBlock: number;
  /** Most blocks of people. */
  readonly people: number;
}

/** Tried in turn until the mail is small enough: a list is cut short before somebody is left out of it. */
const steps: readonly Shown[] = [
  [60, 60],
  [40, 60],
  [25, 40],
  [15, 40],
  [8, 30],
  [4, 30],
  [2, 20],
  [2, 8],
  [1, 2],
].map(([perBlock = 0, people = 0]) => ({ perBlock, people }));

/** More than that no step shows. */
export const mostPeople = 60;

/** Gmail cuts a mail's HTML at 102 KB; Google takes 200 KB of text and HTML together. Long lists end with "and 34 more" well before. */
const largest = { html: 90_000, both: 180_000 };

/** `and 34 more`; null when nothing is left out. */
export function moreWords(more: number, what = ''): string | null {
  return more > 0 ? `and ${more} more${what}` : null;
}

/**
 * The most that fits, the least in any case, worked out from the texts: a mail is rendered once. Sizes are never below what is rendered
 * (test/models/mail-size.test.ts).
 */
export function shownOf(model: MailModel): Shown {
  const sizes = model.blocks.map((block) => ({ block, sizes: block.lines.slice(0, steps[0]?.perBlock).map(lineSize) }));
  const fits = (shown: Shown) => {
    let [html, text] = [fixed.mail.html, fixed.mail.text];
    let people = 0;
    for (const { block, sizes: lines } of [{ block: endingOf(model), sizes: [] }, ...sizes]) {
      if (block.ofPerson && ++people > shown.people) continue;
      const head = sizeOf([block.title, block.note ?? ''], fixed.block);
      for (const size of [head, ...lines.slice(0, shown.perBlock)]) [html, text] = [html + size.html, text + size.text];
    }
    return html <= largest.html && html + text <= largest.both;
  };
  return steps.find(fits) ?? { perBlock: 1, people: 1 };
}

interface Size {
  readonly html: number;
  readonly text: number;
}

/** What stands around the texts. */
const fixed = {
  mail: { html: 1_600, text: 100 },
  block: { html: 380, text: 40 },
  line: { html: 290, text: 24 },
  detail: { html: 150, text: 8 },
  link: { html: 130, text: 28 },
};

/** Greeting, reply and footer, as if they were a block. The subject stands in the head of the page. */
function endingOf({ subject, greeting, reply, workbook, footer }: MailModel): Pick<MailBlock, 'title' | 'note' | 'ofPerson'> {
  const texts = [subject, greeting, ...reply, workbook.label, workbook.url, ...footer];
  return { title: texts.join(' '), note: null, ofPerson: false };
}

function lineSize({ when, name, label, facts, details, links }: Line): Size {
  return total([
    sizeOf([when ?? '', name, label, facts], fixed.line),
    // An address is the text of its link too.
    ...details.map(({ heading, text }) => sizeOf([heading, text, text], fixed.detail)),
    ...links.map(({ label: words, url }) => sizeOf([words, url], fixed.link)),
  ]);
}

function sizeOf(texts: readonly string[], around: Size): Size {
  let [bytes, escaped] = [0, 0];
  for (const text of texts) {
    if (text === '') continue;
    bytes += byteLength(text);
    escaped += (text.match(/[&<>"']/g)?.length ?? 0) * 5;
  }
  return { html: around.html + bytes + escaped, text: around.text + bytes };
}

function total(sizes: readonly Size[]): Size {
  return { html: sizes.reduce((sum, { html }) => sum + html, 0), text: sizes.reduce((sum, { text }) => sum + text, 0) };
}

/** The blocks that are shown; behind the last of the people's one that says how many people there are besides. */
export function blocksShown({ blocks, morePeople }: MailModel, { people }: Shown): readonly MailBlock[] {
  const ofPeople = blocks.filter(({ ofPerson }) => ofPerson);
  const more = moreWords(ofPeople.length - people + morePeople, ' people');
  const last = ofPeople[people - 1];
  if (more === null || last === undefined) return blocks;
  const others: MailBlock = {
    title: capitalised(more),
    capitals: false,
    note: 'Today lists them under To sort out.',
    urgent: false,
    lines: [],
  };
  const left = new Set(ofPeople.slice(people));
  return blocks.flatMap((block) => (left.has(block) ? [] : block === last ? [block, others] : [block]));
}
