// What handing over has to say.

import { counted, inWords } from '../../../schema/values/text';

export function whoHandsOver(): string {
  return 'Say who hands over.';
}

export function whoGetsIt({ title }: { readonly title: string }): string {
  return `Say who gets what stands under ${title}, or take it off.`;
}

export function nobodyNamedForAny(): string {
  return 'Nobody is named yet: say for one tab at least who gets it.';
}

export function handedToOneself({ person }: { readonly person: string }): string {
  return `${person} has it already: name somebody else.`;
}

export function handedToUnknown({ name }: { readonly name: string }): string {
  return `“${name}” is not on People, or not active there: nobody would get the mails. Add them first, or name somebody else.`;
}

export function personUnknown({ name }: { readonly name: string }): string {
  return `“${name}” is not on People. Write the name as it stands there.`;
}

export function tooManyHanded({ most }: { readonly most: number }): string {
  return `Hand over ${most} rows at a time at most.`;
}

export function nothingHeld({ person }: { readonly person: string }): string {
  return `${person} has nothing open.`;
}

/** @param steps each once */
export function leadsSteps({ person, steps }: { readonly person: string; readonly steps: readonly string[] }): string {
  return `${person} approves ${inWords(steps, 'and')}: change Lead on Steps.`;
}

export function isCoordinator({ person, setting }: { readonly person: string; readonly setting: string }): string {
  return `${person} is ${setting} on Settings: change it there.`;
}

export function cannotBeTold({ count, tab }: { readonly count: number; readonly tab: string }): string {
  return `${counted(count, 'row')} on “${tab}” ${count === 1 ? 'has' : 'have'} no ID of its own yet and cannot be handed over: run Check workbook.`;
}

export function noAddressFor({ name }: { readonly name: string }): string {
  return `${name} has no address on People: give them the PDF.`;
}

export function nobodyHasThemYet(): string {
  return 'Nobody who is named has one of these rows yet: press Hand over first.';
}

export function handoverChanged(): string {
  return 'What would be sent has changed since you read it. Read it again, then send.';
}

/** From of the jobs of whoever leaves. */
export function handoverOf({ person }: { readonly person: string }): string {
  return `Handover of ${person}`;
}

export function openInFigures({ rows, late, kit }: { readonly rows: number; readonly late: number; readonly kit: number }): string {
  const parts = [
    ...(rows > 0 ? [counted(rows, 'open row')] : []),
    ...(late > 0 ? [`${late} late`] : []),
    ...(kit > 0 ? [`${counted(kit, 'piece')} of kit`] : []),
  ];
  return `${parts.join(', ')}.`;
}

interface HandedOver {
  readonly production: string;
  readonly person: string;
  readonly rows: number;
}

export function handoverSubject({ production, person, rows }: HandedOver): string {
  return `${production}: ${person} hands over ${counted(rows, 'row')} to you`;
}

interface HandedLine {
  readonly id: string;
  readonly name: string;
  readonly step: string;
  readonly words: string;
  readonly link: string;
  readonly ask: string;
}

interface HandoverTold {
  /** First name of whoever reads it. */
  readonly first: string;
  readonly person: string;
  /** Why it comes, and how to get fewer. */
  readonly end: string;
  readonly tabs: readonly { readonly tab: string; readonly lines: readonly HandedLine[] }[];
}

export function handoverMail({ first, person, end, tabs }: HandoverTold): string {
  const told = tabs.map(({ tab, lines }) => [tab, ...lines.map(handedLine)].join('\n'));
  return [`Dear ${first},`, `you have these from ${person} now:`, ...told, 'What is not clear? Reply to this mail.', end].join('\n\n');
}

export function whyHanded({ person }: { readonly person: string }): string {
  return `${person} hands over to you`;
}

function handedLine({ id, name, step, words, link, ask }: HandedLine): string {
  const what = [name === id ? id : `${name} (${id})`, step].filter((text) => text !== '').join(', ');
  const more = [words, link === '' ? '' : `Files: ${link}`, ask === '' ? '' : `Ask: ${ask}.`].filter((text) => text !== '');
  return `- ${what}. ${more.join(' ')}`;
}
