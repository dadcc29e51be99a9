// Headings as phrases: `RIG_STATUS`, `Rig – Status` and `rigStatus` are the same two words.

import { withoutUnseen } from '../../schema/values/text';

/** Lower-case words with single blanks between. What stands in brackets stays, `#` and `no.` are `no`. Empty where there are no letters or digits. */
export function phraseOf(heading: string): string {
  return withoutUnseen(heading)
    .replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
    .toLowerCase()
    .replace(/#|№/g, ' no ')
    .replace(/[✓✔☑✅]\ufe0f?/g, ' done ')
    .replace(/%/g, ' percent ')
    .replace(/&/g, ' and ')
    .replace(/[’']/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** The phrase without what stands in brackets: `Due date (client)` is `due date`. */
export function barePhrase(heading: string): string {
  return phraseOf(heading.replace(/\([^)]*\)|\[[^\]]*\]/g, ' '));
}
