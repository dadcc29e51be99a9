// What the build takes from the declarations; no part of the add-on.

import { mistakesIn } from '../schema/mistakes/definition-mistakes';
import { letterMistakes } from '../schema/mistakes/letter-mistakes';
import { paperMistakes } from '../schema/mistakes/paper-mistakes';
import { escapedInJson } from '../schema/values/text';
import { workbook } from './index';
import { languages } from './languages';
import { letters, papers } from './papers';

/** Tables that do not fit together, every mistake at once: in the add-on the check would only cost time. */
export const mistakes = [...mistakesIn(workbook), ...paperMistakes(workbook, papers), ...letterMistakes(workbook, papers, letters)];

/** The languages as a file of JSON that is called HTML: nothing beyond ASCII, and nothing that HTML would read. */
export const languagesFile = escapedInJson(JSON.stringify(languages), /[^ -~]|[<>&]/g);
