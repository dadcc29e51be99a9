// The sidebar as one page that Google's HTML service serves as it is: docs/platform.md 1.6.

import { refuseMarks } from './marks';
import { servableScript } from './script-text';
import { servableStyle } from './style-text';

export { markCountsLine } from './marks';
export { declaredForPage } from './page-declarations';
export { servableScript } from './script-text';

/** What the bundler made of one entry. */
export interface PageParts {
  readonly title: string;
  /** The body without its script; its tag may say where the page opens. */
  readonly body: string;
  readonly style: string;
  readonly script: string;
}

/**
 * The page with its style and script inside.
 * Throws an Error that says what and where, if anything is left that Google would mangle.
 */
export function servablePage({ title, body, style, script }: PageParts): string {
  const page = [
    '<!DOCTYPE html>',
    `<html lang="en"><head><meta charset="utf-8"><base target="_top"><title>${title}</title>`,
    '<style>',
    servableStyle(style.trim()),
    '</style></head>',
    `${body}<script>`,
    servableScript(script.trim()),
    '</script></body></html>',
    '',
  ].join('\n');
  refuseMarks(`${title}'s page`, page);
  return page;
}
