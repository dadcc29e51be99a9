// A list as a table for elsewhere: HTML for mails and documents, tabs for sheets and chats, CSV for files. No cell of it can be a formula.

export interface CopiedTable {
  /** Of the file, without ending. */
  readonly name: string;
  readonly headings: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** Table, rows and cells and nothing else: that is what Gmail, Docs, Slack and Excel keep. */
export function tableHtml({ headings, rows }: CopiedTable): string {
  const line = (cells: readonly string[], cell: 'td' | 'th') =>
    `<tr>${cells.map((text) => `<${cell} style="border:1px solid #bbb;padding:2px 6px;text-align:left">${escaped(harmless(text))}</${cell}>`).join('')}</tr>`;
  return `<table style="border-collapse:collapse">${[line(headings, 'th'), ...rows.map((row) => line(row, 'td'))].join('')}</table>`;
}

/** A cell is one line: breaks and tabs in it would begin others. */
export function tableTabs({ headings, rows }: CopiedTable): string {
  return [headings, ...rows].map((cells) => cells.map((text) => harmless(text.replace(/\s+/g, ' ').trim())).join('\t')).join('\n');
}

/** With the mark by which Excel knows that it is Unicode. */
export function tableCsv({ headings, rows }: CopiedTable): string {
  const line = (cells: readonly string[]) => cells.map((text) => `"${harmless(text).replace(/"/g, '""')}"`).join(',');
  return `\ufeff${[headings, ...rows].map(line).join('\r\n')}\r\n`;
}

/** What Sheets and Excel would work out: a text that begins like a formula, also behind blanks, which they pass over. A number below nought is none. */
function harmless(text: string): string {
  if (/^-\d+([.,]\d+)*$/.test(text)) return text;
  return /^\s*[=+\-@＝＋－＠]/.test(text) || /^[\t\r\n]/.test(text) ? `'${text}` : text;
}

const marks: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (mark) => marks[mark] ?? mark);
}
