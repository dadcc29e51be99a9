// The retake list of a vendor: every note of its shots that is still to be done, in the order of the cut.

import type { DeclaredPaper } from '../../schema/papers/paper';

export const retakeList: DeclaredPaper = {
  key: 'retakeList',
  title: 'Retake list',
  of: 'companies',
  facts: [],
  retakes: { table: 'shots', maker: 'vendor', order: ['episode', 'sequence', 'name'], link: 'link', notes: 'reviewNotes' },
  statements: [],
  signatures: [],
};
