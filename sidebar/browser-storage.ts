// What the browser keeps of a page for the next one. It may refuse at any time: then the page alone has it.

/** Null: nothing is there; undefined: the browser refuses. */
export function keptText(key: string): string | null | undefined {
  try {
    return localStorage.getItem(key);
  } catch {
    return undefined;
  }
}

/** Null takes it away. False where the browser refused. */
export function keepText(key: string, text: string | null): boolean {
  try {
    if (text === null) localStorage.removeItem(key);
    else localStorage.setItem(key, text);
    return true;
  } catch {
    return false;
  }
}

/** What was written down as JSON; null for nothing, and for what is none. */
export function parsedText<T>(text: string | null | undefined): T | null {
  try {
    return JSON.parse(text ?? 'null') as T | null;
  } catch {
    return null;
  }
}
