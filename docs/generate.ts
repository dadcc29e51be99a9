// Writes docs/reference.md, docs/views.md and the table of public holidays anew: `npm run docs`, from the root of the project.

import { writeFileSync } from 'node:fs';
import { workbook } from '../src/tables';
import { holidaysFile } from './holiday-table';
import { referencePage } from './reference-page';
import { viewsPage } from './views-page';

writeFileSync('docs/reference.md', referencePage(workbook));
writeFileSync('docs/views.md', viewsPage(workbook));
writeFileSync('src/tables/studio/public-holidays.ts', holidaysFile());
