// A mail as plain text.

import { isLink } from '../schema/kinds/address';
import type { Line, MailBlock, MailLink, MailModel } from './model';
import { blocksShown, moreWords, type Shown } from './shown';

/** The model as plain text, with at most so many lines a block. */
export function textMail(model: MailModel, shown: Shown): string {
  const { greeting, reply, workbook, footer } = model;
  return [
    greeting,
    ...blocksShown(model, shown).flatMap((block) => ['', ...blockText(block, shown)]),
    '',
    ...reply.slice(0, -1),
    `${reply[reply.length - 1] ?? ''} ${workbook.url}`.trim(),
    '',
    ...footer,
    '',
  ].join('\n');
}

function blockText({ title, capitals, note, lines }: MailBlock, { perBlock }: Shown): readonly string[] {
  const more = moreWords(lines.length - perBlock);
  return [
    capitals ? title.toUpperCase() : title,
    ...(note === null ? [] : [note]),
    ...lines.slice(0, perBlock).flatMap(lineText),
    ...(more === null ? [] : [`  ${more}`]),
  ];
}

function lineText({ when, name, label, facts, details, links }: Line): readonly string[] {
  const head = `${name} ${label}`.trim();
  const ending = head === '' || facts === '' || /[.?!]$/.test(head) ? head : name === '' || label !== '' ? `${head}.` : `${head}:`;
  const sentence = `${ending} ${facts}`.trim();
  const places = links.map(linkText);
  return [
    `  ${when === null ? '' : `${when}  `}${/[.?!…:]$/.test(sentence) ? sentence : `${sentence}.`}`,
    ...(details.length === 0 ? [] : [`  ${details.map(({ heading, text }) => `${heading}: ${text}`).join('. ')}.`]),
    ...(places.length === 0 ? [] : [`  ${places.join('   ')}`]),
  ];
}

function linkText({ label, url }: MailLink): string {
  return isLink(url) ? `${label}: ${url}` : `${label}: (not a web link) ${url}`;
}
