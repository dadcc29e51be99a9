// What Google's HTML service makes of a page: comments are taken out, and sometimes what only looks like one.

const scriptOrStyle = /(<(script|style)\b[^>]*>)([\s\S]*?)(<\/\2\s*>)/gi;

/**
 * A page as it is served, in the strictest reading of what was seen: inside scripts and styles each line is cut at its first `//` or `/*`,
 * in strings too. Google knows quotes, but neither back-ticks nor classes of regular expressions, and cuts so from where it loses its place.
 */
export function served(html: string): string {
  return html.replace(scriptOrStyle, (_all, open: string, _name, text: string, close: string) => {
    return `${open}${text.replace(/\/[/*].*$/gm, '')}${close}`;
  });
}

/** A page as `getContent` gives it: read and written again, without the comments of HTML. */
export function writtenAgain(html: string): string {
  return html.replace(/<!--[\s\S]*?-->/g, '');
}
