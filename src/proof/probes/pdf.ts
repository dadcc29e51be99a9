// A document of two parts that shows what Google's PDF keeps of HTML.

function row(index: number): string {
  return `<tr><td>${index}</td><td style="background-color:${index % 2 === 0 ? '#fde9d9' : '#ffffff'}">M&uuml;ller &ndash; &szlig; &#10003;</td><td>Müller – ß ✓</td></tr>`;
}

const table = `<table border="1"><thead><tr><th>Head</th><th>By name</th><th>As it is</th></tr></thead><tbody>${Array.from({ length: 60 }, (_unused, index) => row(index)).join('')}</tbody></table>`;

export const pdfHtml = `<html><head><meta charset="utf-8"><style>@page{size:A4 landscape;margin:15mm}thead{display:table-header-group}.break{page-break-before:always}</style></head><body><h1>First</h1>${table}<h1 class="break">Second</h1><p>The end.</p></body></html>`;

/** What can be read of a PDF without a reader: its size, its pages, their measure in points. */
export function pdfFacts(text: string): string {
  const pages = text.match(/\/Type\s*\/Page\b/g)?.length ?? 0;
  const [box = 'no box told'] = /\/MediaBox\s*\[[^\]]*\]/.exec(text) ?? [];
  return `${text.length} bytes, ${pages} pages, ${box}`;
}
