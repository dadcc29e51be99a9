// The editor of notes in a window of its own.

import type { Methods } from '../../contract/methods';
import type { Ports } from '../../ports';
import { notesWindow } from '../messages/notes';

/** Touches nothing of the workbook. */
export function openNotes(ports: Ports): Methods['openNotes']['answer'] {
  ports.screen.openWindow('notes-window', notesWindow());
  return {};
}
