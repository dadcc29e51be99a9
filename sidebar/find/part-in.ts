// The place in a view where a job begins.

/** The heading, button or part of that name which can be seen there; null: there is none now. */
export function partIn(page: HTMLElement | null, name: string): HTMLElement | null {
  const named = page?.querySelectorAll<HTMLElement>('h2, h3, summary, button, section[aria-label]') ?? [];
  return (
    [...named].find((one) => one.offsetParent !== null && [one.textContent?.trim(), one.getAttribute('aria-label')].includes(name)) ?? null
  );
}

/** Scrolls there, and goes on with the keyboard there. */
export function goToPart(part: HTMLElement): void {
  if (part.tabIndex < 0) part.tabIndex = -1;
  part.scrollIntoView({ block: 'start' });
  part.focus({ preventScroll: true });
}
