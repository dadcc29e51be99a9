// Writes docs/reference.md anew: `npm run docs`, from the root of the project.

import { writeFileSync } from 'node:fs';
import { workbook } from '../src/tables';
import { referencePage } from './reference-page';

writeFileSync('docs/reference.md', referencePage(workbook));
