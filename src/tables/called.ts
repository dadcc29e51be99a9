// What trackers call the columns that several tabs have.

export const calledLink = [
  'Drive folder',
  'Folder',
  'Folder link',
  'File link',
  'Link to file',
  'Link to files',
  'Files',
  'URL',
  'Ref link',
  'Drive link',
] as const;

export const calledNotes = ['Note', 'Comments', 'Comment', 'Remarks', 'Remark', 'General notes', 'Supervisor notes', 'Feedback'] as const;
