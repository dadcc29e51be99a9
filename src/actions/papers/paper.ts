// A paper of a row: to look at, as a file, as a table to copy.

import type { Methods } from '../../contract/methods';
import type { PaperForm, PaperView } from '../../contract/papers';
import { paperMarkup, paperOnScreen } from '../../documents/paper/paper-markup';
import { oneLine } from '../../documents/plain';
import type { Ports } from '../../ports';
import { nowIn } from '../transaction/clocks';
import { paperDesk } from './paper-desk';
import { type MadePaper, paperOf } from './paper-model';

/** What is saved is what is on it; nothing is written. See `paperDesk` for what it costs. @throws Refusal: invalid, gone, twice, setup */
export function paper(ports: Ports, { of, form }: Methods['paper']['input']): Methods['paper']['answer'] {
  return madePaper(ports, paperOf(ports, paperDesk(ports, of), nowIn(ports).date), form);
}

/** Shown over the sheet, or as a file. */
export function madePaper(ports: Ports, { model, notes }: MadePaper, form: PaperForm): PaperView {
  const made = form === 'page' ? paperOnScreen(model) : paperMarkup(model);
  const name = fileName(`${model.number} ${model.title}`);
  if (form === 'page') ports.screen.showPage(`${model.title} ${model.number}`, made.html);
  return {
    name,
    pages: made.pages,
    headings: model.table?.columns.map(({ heading }) => heading) ?? [],
    rows: model.table?.rows ?? [],
    notes,
    pdf: form === 'pdf' ? ports.printer.pdf(made.html) : null,
  };
}

/** A name that every system takes for a file: what one of them cannot have becomes a dash. */
export function fileName(text: string): string {
  return oneLine(text.replace(/[\\/:*?"<>|]/g, '-'), 100).replace(/^\.+|\.+$/g, '') || 'Paper';
}
