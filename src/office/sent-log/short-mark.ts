// A short mark of a text, where many have to be remembered in little room.

/** FNV-1a, 32 bits: of some hundred texts two rarely share a mark. */
export function shortMark(text: string): string {
  let value = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) value = Math.imul(value ^ text.charCodeAt(at), 0x01000193);
  return (value >>> 0).toString(36);
}
