// What Google answers when a spreadsheet call asks for something that cannot be, word for word where the words are known.

import { ServiceError } from '../engine/google-object';

export const refusals = {
  outsideGrid: () => new ServiceError('The coordinates of the range are outside the dimensions of the sheet.'),
  invalidRange: () => new ServiceError('The coordinates or dimensions of the range are invalid.'),
  fewRows: () => new ServiceError('The number of rows in the range must be at least 1.'),
  fewColumns: () => new ServiceError('The number of columns in the range must be at least 1.'),
  noRange: () => new ServiceError('Range not found'),
  rowsMismatch: (data: number, range: number) =>
    new ServiceError(
      `The number of rows in the data does not match the number of rows in the range. The data has ${data} but the range has ${range}.`,
    ),
  columnsMismatch: (data: number, range: number) =>
    new ServiceError(
      `The number of columns in the data does not match the number of columns in the range. The data has ${data} but the range has ${range}.`,
    ),
  tooLong: () => new ServiceError('Your input contains more than the maximum of 50000 characters in a single cell.'),
  tooManyCells: () => new ServiceError('This action would increase the number of cells in the workbook above the limit of 10000000 cells.'),
  violatesValidation: (cell: string) =>
    new ServiceError(`The data you entered in cell ${cell} violates the data validation rules set on this cell.`),
  protectedCell: () =>
    new ServiceError(
      'You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove protection if you need to edit.',
    ),
  rowsOutOfBounds: () => new ServiceError('Those rows are out of bounds.'),
  columnsOutOfBounds: () => new ServiceError('Those columns are out of bounds.'),
  deleteAllRows: () => new ServiceError('Sorry, it is not possible to delete all non-frozen rows.'),
  deleteAllColumns: () => new ServiceError('Sorry, it is not possible to delete all non-frozen columns.'),
  freezeAllRows: () => new ServiceError('Sorry, it is not possible to freeze all rows.'),
  freezeAllColumns: () => new ServiceError('Sorry, it is not possible to freeze all columns.'),
  sheetName: (name: string) => new ServiceError(`A sheet with the name "${name}" already exists. Please enter another name.`),
  sheetGone: (gid: number | string) => new ServiceError(`Sheet ${gid} not found`),
  lastSheet: () => new ServiceError("You can't remove all the sheets in a document."),
  lastVisibleSheet: () => new ServiceError("You can't remove all the visible sheets in a document."),
  hideLastSheet: () => new ServiceError("You can't hide all the sheets in a document."),
  metadataLocation: () =>
    new ServiceError(
      'Adding developer metadata to arbitrary ranges is not currently supported. Developer metadata may only be added to the top-level spreadsheet, an individual sheet, or an entire row or column.',
    ),
  metadataLimit: () => new ServiceError('The developer metadata of this location would exceed the limit of 30000 characters.'),
  metadataGone: (id: number) => new ServiceError(`The developer metadata with ID ${id} no longer exists.`),
  secondFilter: () => new ServiceError("You can't create a filter in a sheet that already has a filter."),
  otherSheetRule: () => new ServiceError('Conditional format rule cannot reference a different sheet.'),
  noGroup: () => new ServiceError('A group does not exist at that index and depth.'),
  permission: (call: string) =>
    new ServiceError(`You do not have permission to call ${call}. Required permissions: https://www.googleapis.com/auth/spreadsheets`),
  invalidArgument: (name: string) => new ServiceError(`Invalid argument: ${name}`),
  longList: () =>
    new ServiceError('The data validation rule has more items than the limit of 500. Use the "List from a range" criteria instead.'),
  formulaInList: () => new ServiceError('A word of a list cannot begin with =.'),
  relativeDateRule: () => new ServiceError('A rule about a relative date can be made in the spreadsheet only.'),
  numberFormat: (pattern: string) => new ServiceError(`Invalid number format: ${pattern}`),
  ruleWithoutCondition: () => new ServiceError('Conditional format rule must have a condition.'),
  ruleWithoutRanges: () => new ServiceError('Conditional format rule must have at least one range.'),
} as const;
