// A paper as the text of a page, to look at or to be made a PDF of.

import { markupOf } from '../markup';
import { asciiMarkup } from './ascii';
import type { PaperModel } from './model';
import { PaperDocument } from './page';
import { pagesOf } from './pages';

export interface PaperMarkup {
  /** The whole document, in ASCII. Whatever cells hold comes out as text. */
  readonly html: string;
  readonly pages: number;
}

/** The paper to be made a PDF of. */
export function paperMarkup(model: PaperModel): PaperMarkup {
  return written(model, false);
}

/** The same to look at and to print: sheets on a grey ground, with a button above. */
export function paperOnScreen(model: PaperModel): PaperMarkup {
  return written(model, true);
}

const firstSheet = '<div class="sheet"';

/** An add-on's dialog prints itself only. */
const bar = '<p class="bar"><button type="button" onclick="window.print()">Print</button></p>';

function written(model: PaperModel, onScreen: boolean): PaperMarkup {
  const pages = pagesOf(model);
  const html = `<!DOCTYPE html>${markupOf(PaperDocument({ model, pages, onScreen }))}`;
  return { html: asciiMarkup(onScreen ? html.replace(firstSheet, () => bar + firstSheet) : html), pages: pages.length };
}
