// What is said of invoices and when they are due.

export function dueByTermsSaid({
  heading,
  day,
  terms,
}: {
  readonly heading: string;
  readonly day: string;
  readonly terms: string;
}): string {
  return `${heading} is ${day}: ${terms}.`;
}

/** @param why `not received`: they count from a day that is blank */
export function dueNotKnown({
  why,
  terms,
  headings,
}: {
  readonly why: 'unknown' | 'no date' | 'not received';
  readonly terms: string;
  readonly headings: { readonly due: string; readonly terms: string; readonly receivedOn: string };
}): string {
  if (why === 'not received') return `${headings.due} is blank until ${headings.receivedOn} is filled in: ${terms}.`;
  return why === 'unknown'
    ? `${headings.due} is blank: “${terms}” is nothing that can be counted. Write 30 days, end of month + 30 or 14 days from receipt under ${headings.terms}, or type the day.`
    : `${headings.due} is blank until the invoice has its date: ${terms}.`;
}
