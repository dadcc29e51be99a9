// The column Production of the office's tabs: an office keeps the money and the stock of several shows in one workbook.

import { type TextColumn, text } from '../schema/kinds/text';

export const productionColumn: TextColumn<false> = text('Production', {
  also: ['Show', 'Project'],
  suggest: true,
  width: 120,
  onlyIn: 'office',
  help: 'Which show it is for. Blank: the only one.',
});
