// Which courier a tracking number is of: by its shape and its check digit, or by the link that it stands in.

import { groupedBy } from '../values/grouping';
import { inWords, seenText } from '../values/text';
import { s10 } from './check-digits';
import type { TrackingFormat } from './format';
import { formats } from './formats';
import { couriersAt, trackingLink } from './links';
import { postsFor } from './posts';
import { isCalled, type SaidBeside, saidBeside } from './said-beside';

export interface CourierMatch {
  readonly courier: string;
  /** The courier's page for it; null where we know none. */
  readonly link: string | null;
  /** `none`: the number has none, or nobody publishes how it is worked out. */
  readonly checkDigit: 'right' | 'wrong' | 'none';
}

export interface RecognisedNumber {
  /** Capitals and digits, without blanks, hyphens and the link around it: as it is kept, shown and compared. What is none of ours stays as it was typed. */
  readonly number: string;
  /** `sure`: exactly one courier. `ask`: it may be of these, likeliest first, or of somebody else. `none`: of nobody we know. */
  readonly certainty: 'sure' | 'ask' | 'none';
  readonly couriers: readonly CourierMatch[];
}

/** How much a match proves: 3 is sure, 2 is sure with a slip in it, 1 is possible. */
interface Weighed {
  readonly match: CourierMatch;
  readonly weight: 1 | 2 | 3;
}

/** Longer than any link that a courier mails. */
const longest = 2000;

/**
 * Spaces, hyphens and small letters are forgiven; the number may stand in its tracking link, or behind whose it is. Never refuses: what is typed may be kept
 * whatever comes out.
 */
export function courierOf(text: string): RecognisedNumber {
  const typed = seenText(text);
  const alone = byNumber(plainNumber(typed));
  if (alone?.certainty === 'sure') return alone;
  const none: RecognisedNumber = { number: typed, certainty: 'none', couriers: [] };
  if (typed.length > longest) return alone ?? none;
  const [link, ...links] = typed.match(/(?:https?:\/\/|www\.)\S+/gi) ?? [];
  if (link !== undefined) return oneOf([link, ...links].map(inLink)) ?? none;
  return bySaid(saidBeside(typed)) ?? alone ?? (/^[\w-]+(?:\.[\w-]+)+[/?#]\S+$/.test(typed) ? inLink(typed) : null) ?? none;
}

/** Of several links the one with a number that is sure, else the first; null where there are several numbers, as all but one would be lost. */
function oneOf(found: readonly (RecognisedNumber | null)[]): RecognisedNumber | null {
  const sure = found.filter((one) => one?.certainty === 'sure');
  const numbers = new Set(sure.map((one) => one?.number));
  return numbers.size > 1 ? null : (sure[0] ?? found[0] ?? null);
}

function byNumber(number: string | null): RecognisedNumber | null {
  const found = number === null ? [] : weighed(number);
  return number === null || found.length === 0 ? null : settled(number, found);
}

/** Whose it is said to be settles what the number leaves open; where the two disagree, both are asked about. */
function bySaid(said: SaidBeside | null): RecognisedNumber | null {
  const number = said === null ? null : plainNumber(said.rest);
  if (said === null || number === null || !/\d{4}/.test(number)) return null;
  const found = weighed(number);
  const { courier } = said;
  if (courier === null) return byNumber(number);
  const its = found.filter(({ match }) => isCalled(match.courier, courier));
  if (its.length > 0)
    return settled(
      number,
      its.map((one) => ({ ...one, weight: 3 })),
    );
  const told = byNumber(number);
  const owned = ownedBy(courier, number);
  return told?.certainty === 'sure' ? { number, certainty: 'ask', couriers: [...told.couriers, ...owned.couriers] } : owned;
}

/** To be shown beside the field; null where nothing is to be said. The number is kept either way. */
export function checkDigitWords({ couriers }: RecognisedNumber): string | null {
  const [first] = couriers;
  if (first === undefined || couriers.some(({ checkDigit }) => checkDigit !== 'wrong')) return null;
  return `The check digit of this ${inWords(
    couriers.map(({ courier }) => courier),
    'or',
  )} number is wrong: compare it with the label. It is kept as you typed it.`;
}

/** Capitals, no blanks, hyphens or points; null for what has other signs, such as the `+` of a telephone number, is a date, or too short or long for any courier. */
function plainNumber(text: string): string | null {
  // NACEX writes its agency, a stroke and the number.
  if (/^\d{4}\/\d{8}$/.test(text)) return text;
  const plain = text
    .toUpperCase()
    .replace(/^%/, '')
    .replace(/[\s.\u2010-\u2015\u2212-]/g, '');
  if (/^\d{1,4}([.-])\d{1,2}\1\d{1,4}$/.test(text)) return null;
  // Zeros only, or nines: every rule of arithmetic is content with them.
  return /^[A-Z0-9]{8,40}$/.test(plain) && !/^(\d)\1*$/.test(plain) ? plain : null;
}

function weighed(number: string): readonly Weighed[] {
  return [...posted(number), ...formats.flatMap((format) => byFormat(number, format))];
}

function byFormat(number: string, { courier, shape, proves, digits, tracked }: TrackingFormat): readonly Weighed[] {
  const parts = shape.exec(number);
  if (parts === null) return [];
  const checkDigit = digits.length === 0 ? 'none' : digits.some((digit) => digit(parts[1] ?? '') === parts[2]) ? 'right' : 'wrong';
  if (proves === 'sifted' && checkDigit === 'wrong') return [];
  const link = trackingLink(courier, tracked ? number.slice(...tracked) : number);
  const weight = proves === 'own' ? (checkDigit === 'wrong' ? 2 : 3) : proves === 'checked' && checkDigit === 'right' ? 3 : 1;
  return [{ match: { courier, link, checkDigit }, weight }];
}

/** UPU standard S10. TNT writes numbers from GD and GE in the same way. */
function posted(number: string): readonly Weighed[] {
  const [, service = '', serial = '', digit = '', country = ''] = /^([A-Z]{2})(\d{8})(\d)([A-Z]{2})$/.exec(number) ?? [];
  if (country !== 'GB' && /^G[DE]/.test(service)) return [];
  const checkDigit = s10(serial) === digit ? 'right' : 'wrong';
  return postsFor(country, service).map((courier) => ({
    match: { courier, link: trackingLink(courier, number), checkDigit },
    weight: checkDigit === 'right' ? 3 : 2,
  }));
}

/** What proves most counts, and nothing that proves less. Of what is only possible those with the right check digit come first, and rule out a wrong one. */
function settled(number: string, found: readonly Weighed[]): RecognisedNumber {
  const most = Math.max(...found.map(({ weight }) => weight));
  const best = found.filter(({ weight }) => weight === most).map(({ match }) => match);
  const right = best.filter(({ checkDigit }) => checkDigit === 'right');
  const rest = best.filter(({ checkDigit }) => checkDigit === 'none' || (checkDigit === 'wrong' && right.length === 0));
  const couriers = [...groupedBy([...right, ...rest], ({ courier }) => courier).values()].map(([match]) => match);
  return { number, certainty: most > 1 && couriers.length === 1 ? 'sure' : 'ask', couriers };
}

/** Of all that may be a number in a link, what proves most; whose link it is decides between couriers. */
function inLink(link: string): RecognisedNumber | null {
  const text = unescaped(link);
  if (holdsSeveral(text)) return null;
  // A link that leads on has the courier's within it.
  const owners = [...text.matchAll(/(?:^|:\/\/)([^/?#:]+)/g)].flatMap(([, host = '']) => couriersAt(host));
  const numbers = text
    .split(/[^A-Za-z0-9 .-]+/)
    .flatMap((piece) => plainNumber(piece) ?? [])
    .filter((piece) => /\d{5}/.test(piece));
  const results = numbers.flatMap((number) => {
    const found = weighed(number);
    const owned = found.filter(({ match }) => owners.includes(match.courier)).map(({ match }) => match);
    const [match] = owned;
    if (match !== undefined) return [{ number, certainty: 'sure' as const, couriers: [match] }];
    return found.length > 0 ? [settled(number, found)] : [];
  });
  const [owner] = owners;
  const [number] = numbers;
  const byOwner = owner !== undefined && number !== undefined ? ownedBy(owner, number) : null;
  return results.find(({ certainty }) => certainty === 'sure') ?? byOwner ?? results[0] ?? null;
}

/** True for a link to the ways of several parcels, as `?tracknum=1Z...,1Z...`: kept as the number of one, it would have lost the others. */
function holdsSeveral(link: string): boolean {
  return link.split(/[^A-Za-z0-9 .,;|+\r\n-]+/).some((list) => {
    const numbers = list.split(/[,;|+\r\n]+/).flatMap((piece) => plainNumber(piece) ?? []);
    return new Set(numbers.filter((number) => weighed(number).length > 0)).size > 1;
  });
}

function ownedBy(courier: string, number: string): RecognisedNumber {
  return { number, certainty: 'sure', couriers: [{ courier, link: trackingLink(courier, number), checkDigit: 'none' }] };
}

function unescaped(link: string): string {
  try {
    return decodeURIComponent(link);
  } catch {
    return link;
  }
}
