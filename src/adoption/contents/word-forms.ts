// A status as somebody typed it, without what people add to it: takes, versions, per cents, ticks, full stops.

import { textKey } from '../../schema/values/text';

/** Each takes one kind of addition away. None touches a word. */
const additions: readonly RegExp[] = [
  // Emoji, ticks and arrows, with the marks that colour them.
  /[\p{Extended_Pictographic}\u2190-\u21ff\u2600-\u27bf\u2b00-\u2bff]|\ufe0f|\u200d/gu,
  // `(client)`, `[lead]`
  /\([^()]*\)|\[[^[\]]*\]/g,
  // `T2`, `tk 3`, `take 2`, `v002`, `version 4`
  /\b(t|tk|take|v|ver|version|r|rev)[\s._#]*\d+\b/g,
  // `50%`, `3/4`, `#2`, `3`, `2nd`
  /#?\b\d+(\s*\/\s*\d+)?(st|nd|rd|th)?\b\s*%?/g,
  // `rtk3`
  /(?<=\p{L}{2})\d+$/gu,
];

/** Ticks that say it on their own. A cross may be a retake or not needed: it says nothing. */
const ticks = /^[\u2705\u2713\u2714\u2611\u{1F44D}]\ufe0f?$/u;

/** What to look up, from the text as it is to its barest form; each once. The first is always the text itself. */
export function wordForms(text: string): readonly string[] {
  const key = textKey(text);
  if (ticks.test(key)) return [key, 'ok'];
  const trimmed = tidy(key);
  const bare = additions.reduce((rest, addition) => tidy(rest.replace(addition, ' ')), trimmed);
  const joined = (form: string) => [form, form.replace(/[\s_-]+/g, ' '), form.replace(/[^\p{L}\p{N}]/gu, '')];
  return [...new Set([key, ...joined(trimmed), ...joined(bare)].filter((form) => form !== ''))];
}

/** What stands before a dash, comma, colon or bracket: `wip` of `wip - waiting for rig`. Null where nothing is cut off. */
export function beforeRemark(text: string): string | null {
  const [, before] = /^([^,;:(]+?)(?:\s+[-–—]+\s+|\s*[,;:(])/.exec(textKey(text)) ?? [];
  return before ?? null;
}

/** What stands in brackets or behind a dash, comma or colon. Null without it, and for a word that is spelled with one. */
export function remarkOf(text: string): string | null {
  const [, bracketed, behind] = /[([]([^()[\]]+)[)\]]|(?:\s[-–—]+\s|[,;:])\s*(.+)$/.exec(textKey(text)) ?? [];
  const remark = tidy(bracketed ?? behind ?? '');
  return remark === '' ? null : remark;
}

const marks = /^[\s.,;:!?*"'’“”()/_–—-]+|[\s.,;:!?*"'’“”(/_–—-]+$/g;

/** Without stops, quotes and question marks around it, unless it is nothing else. */
function tidy(text: string): string {
  const tidied = text.replace(/\s+/g, ' ').replace(marks, '');
  return tidied === '' ? text.trim() : tidied;
}
