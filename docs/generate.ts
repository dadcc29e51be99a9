// Writes docs/reference.md and docs/views.md anew: `npm run docs`, from the root of the project.

import { writeFileSync } from 'node:fs';
import { workbook } from '../src/tables';
import { referencePage } from './reference-page';
import { viewsPage } from './views-page';

writeFileSync('docs/reference.md', referencePage(workbook));
writeFileSync('docs/views.md', viewsPage(workbook));
