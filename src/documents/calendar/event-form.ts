// Google Calendar's own form for an event, with what is known filled in.

const form = 'https://calendar.google.com/calendar/render';

/** A page of Google's, which somebody opens; what is blank is left out. */
export function eventFormLink(said: Readonly<Record<'text' | 'dates' | 'location' | 'details' | 'add', string>>): string {
  const filled = Object.entries(said).filter(([, text]) => text !== '');
  return `${form}?action=TEMPLATE${filled.map(([name, text]) => `&${name}=${encodeURIComponent(text)}`).join('')}`;
}
