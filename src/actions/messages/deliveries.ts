// What is said of the names of packages and files, and of deliveries that follow others.

import { counted, inWords } from '../../schema/values/text';

export function noPackages(): string {
  return 'Rows of this tab do not go out as packages.';
}

/** @param unread what is wrong with the cell, a sentence; null: it is blank */
export function noPattern({
  partner,
  heading,
  unread,
}: {
  readonly partner: string;
  readonly heading: string;
  readonly unread: string | null;
}): string {
  return unread === null
    ? `${partner} has no ${heading} on Companies: type one there, such as {code}_{episode}_{date}_{no}.`
    : `${partner} on Companies: ${unread}`;
}

export function rulesUnread({ partner, unread }: { readonly partner: string; readonly unread: string }): string {
  return `${partner} on Companies: ${unread}`;
}

/** @param blanks words of the pattern with the headings that they come from */
export function wordsBlank({ blanks }: { readonly blanks: readonly { readonly word: string; readonly heading: string }[] }): string {
  return blanks.map(({ word, heading }) => `The pattern asks for {${word}}, and ${heading} is blank.`).join(' ');
}

export function packageNameTaken({ name, by }: { readonly name: string; readonly by: string }): string {
  return `${by} is called ${name} already: write {no} into the pattern, which counts those of one day.`;
}

export function nameNotAllowed({ name, breaches }: { readonly name: string; readonly breaches: readonly string[] }): string {
  return `It would be called “${name}”, and that has ${inWords(breaches)}.`;
}

export function filesNotAllowed({ files, partner }: { readonly files: number; readonly partner: string }): string {
  return `Not named yet: ${counted(files, 'file name')} ${files === 1 ? 'is' : 'are'} not as ${partner} takes them.`;
}

/** One file of the list. @param lines IDs of its lines @param breaches half sentences that follow `has` */
export function fileBroken({
  file,
  lines,
  breaches,
}: {
  readonly file: string;
  readonly lines: readonly string[];
  readonly breaches: readonly string[];
}): string {
  const several = lines.length > 1 ? [`stands on ${inWords(lines)}`] : [];
  const has = breaches.length > 0 ? [`has ${inWords(breaches)}`] : [];
  return `“${file}”${lines.length === 1 ? ` (${lines[0]})` : ''} ${[...several, ...has].join('; ')}.`;
}

/** Goes on after `has`. */
export function otherTakeInName({ said, take }: { readonly said: number; readonly take: number }): string {
  return `take ${said} in its name, and the line says ${take}`;
}

export function answerDue({
  heading,
  day,
  partner,
  days,
}: {
  readonly heading: string;
  readonly day: string;
  readonly partner: string;
  readonly days: number;
}): string {
  return `${heading} is ${day}: ${partner} answers within ${counted(days, 'working day')}.`;
}

export function onlyOut({ way }: { readonly way: 'again' | 'back' }): string {
  return way === 'again' ? 'Only what went out can be sent again.' : 'Only what goes out comes back.';
}

export function notBack({ heading }: { readonly heading: string }): string {
  return `Nothing is to come back: ${heading} is blank.`;
}

export function nothingAgain(): string {
  return 'No item of it is rejected or missing.';
}

export function nothingBack(): string {
  return 'There is no item in it that could come back.';
}

/** @param ids of the later deliveries */
export function alreadyNext({ ids }: { readonly ids: readonly string[] }): string {
  return `${inWords(ids)} ${ids.length === 1 ? 'has' : 'have'} it already.`;
}

export function nextDueUnknown(): string {
  return 'Say when it is due.';
}

/** @param lines in all @param left those that a later delivery has @param items what lines are called */
export function nextWords({
  way,
  lines,
  left,
  title,
}: {
  readonly way: 'again' | 'back';
  readonly lines: string;
  readonly left: readonly string[];
  readonly title: string;
}): string {
  const had = left.length === 0 ? '' : ` Others are in ${inWords(left)} already.`;
  return way === 'again' ? `“${title}”, out, with ${lines}.${had}` : `“${title}”, in, with ${lines}.${had}`;
}

export function wayUnknown(): string {
  return 'Say whether it goes again or comes back.';
}
