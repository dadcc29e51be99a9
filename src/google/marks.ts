// The port of the notes that travel with tabs and columns.

import type { MarksPort } from '../ports';
import { file, sheetOf } from './book';
import { adoptionNotes, columnMarks, markColumns, noteAdoption, unmark } from './column-marks';
import { markOf, removeMarks } from './mark';
import { wrote } from './pending';

export const marks: MarksPort = {
  ofColumns: (sheetId) => columnMarks(sheetOf(sheetId)),
  markColumns: (sheetId, all) => {
    wrote();
    markColumns(sheetOf(sheetId), all);
  },
  ofAdopted: () => adoptionNotes(file()),
  markAdopted: (sheetId, text) => {
    wrote();
    noteAdoption(sheetOf(sheetId), text);
  },
  remove: (sheetId) => {
    wrote();
    unmark(sheetOf(sheetId));
  },
  isOurs: (sheetId) => markOf(sheetOf(sheetId)).table !== null,
  removeAll: () => {
    wrote();
    removeMarks(file());
  },
};
