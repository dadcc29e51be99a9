// What is said of papers: what is missing on one, and where there is none.

import { inWords } from '../../schema/values/text';

export function noSuchPaper(): string {
  return 'There is no such paper of this tab.';
}

/** @param words of a drop-down */
export function onlyWhere({
  title,
  heading,
  words,
}: {
  readonly title: string;
  readonly heading: string;
  readonly words: readonly string[];
}): string {
  const wanted = words.map((word) => `“${word}”`);
  return `${title}: only where ${heading} is ${inWords(wanted, 'or')}.`;
}

export function nobodyNamed(): string {
  return 'Nobody is named whom it goes to: write the company into the row.';
}

export function companiesNotInUse(): string {
  return 'The tab Companies is not in use, so no address is known. Settings switch it on.';
}

export function severalCompanies({ name }: { readonly name: string }): string {
  return `“${name}” may be several companies: write the name of one.`;
}

export function notOnCompanies({ name }: { readonly name: string }): string {
  return `“${name}” is not on Companies: add it there, with its address.`;
}

export function noPostalAddress({ name }: { readonly name: string }): string {
  return `${name} has no address on Companies: write it under Address there.`;
}

/** @param instead what stands there */
export function noLegalName({ instead }: { readonly instead: string }): string {
  return `“Our legal name” on Settings is blank, so it says ${instead}. Write it there.`;
}

export function noAddressOfOurs(): string {
  return '“Our address” on Settings is blank. Write it there.';
}

export function nothingListed(): string {
  return 'Nothing is on its list yet.';
}

/** @param issue what cannot be read, a sentence */
export function leftOutOfPaper({ issue }: { readonly issue: string }): string {
  return `Left out: ${issue}`;
}

/** Numbers by which authorities know us. */
export function ourNumbers({ vatNo, eori }: { readonly vatNo: string; readonly eori: string }): readonly string[] {
  return [...(vatNo === '' ? [] : [`VAT no. ${vatNo}`]), ...(eori === '' ? [] : [`EORI ${eori}`])];
}
