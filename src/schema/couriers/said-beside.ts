// What people paste with a number: whose it is, and what kind of number, as in `DHL: 3318810025` or `Tracking no. RB123456785GB.`

import { once } from '../values/once';
import { formats } from './formats';
import { linkedCouriers } from './links';
import { postNames } from './posts';

export interface SaidBeside {
  /** In the couriers' own spelling; null where only words like "tracking number" stand there, or the names of several. */
  readonly courier: string | null;
  /** What is left: the number, if it is one. */
  readonly rest: string;
}

/** What else people call them. */
const nicknames: readonly (readonly [string, string])[] = [
  ['hermes', 'Evri'],
  ['myhermes', 'Evri'],
  ['colissimo', 'La Poste'],
  ['interlink', 'DPD'],
  ['parcel force', 'Parcelforce'],
  ['fed ex', 'FedEx'],
];

const spellings = once(() => {
  const names = [...new Set([...formats.map(({ courier }) => courier), ...linkedCouriers(), ...postNames()])];
  return new Map([...nicknames, ...names.map((name) => [name.toLowerCase(), name] as const)]);
});

const wordsFor = (words: string, at: 'start' | 'end') =>
  new RegExp(at === 'start' ? `^(${words})(?![\\p{L}\\d])` : `(?<![\\p{L}\\d])(${words})$`, 'iu');

const ofNames = once(() => {
  const names = [...spellings().keys()].sort((one, other) => other.length - one.length).join('|');
  return { start: wordsFor(names, 'start'), end: wordsFor(names, 'end') };
});

const kinds = wordsFor(
  'tracking|track(?:ed)?|parcel|package|shipment|consignment|con(?:signment)? note|waybill|air waybill|awb|con|number|no|nr|ref(?:erence)?|id|code|is|sendungsnummer|colis|suivi|numéro|n°',
  'start',
);

/** Null where nothing of the kind stands in front of or behind it. */
export function saidBeside(text: string): SaidBeside | null {
  const couriers: string[] = [];
  let rest = trimmed(text);
  for (;;) {
    const name = ofNames().start.exec(rest)?.[1] ?? ofNames().end.exec(rest)?.[1];
    const word = name ?? kinds.exec(rest)?.[1];
    if (word === undefined) break;
    const courier = name === undefined ? undefined : spellings().get(name.toLowerCase());
    if (courier !== undefined) couriers.push(courier);
    rest = trimmed(rest.toLowerCase().startsWith(word.toLowerCase()) ? rest.slice(word.length) : rest.slice(0, -word.length));
  }
  const [courier = null, ...others] = couriers;
  const isOne = courier !== null && others.every((other) => isCalled(courier, other) || isCalled(other, courier));
  return rest === text ? null : { courier: isOne ? courier : null, rest };
}

/** True for `DHL` of DHL Express, and for `Hermes` of Hermes in Germany. */
export function isCalled(courier: string, said: string): boolean {
  return ` ${courier} `.toLowerCase().includes(` ${said.toLowerCase()} `) || (said === 'Evri' && courier === 'Hermes Germany');
}

/** Without the marks that stand between words, and around them. */
function trimmed(text: string): string {
  return text.replace(/^[\s:;,.#()[\]<>"'“”«»=–—-]+|[\s:;,.#()[\]<>"'“”«»=–—-]+$/g, '');
}
