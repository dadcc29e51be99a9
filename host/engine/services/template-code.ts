// Turns a page with scriptlets into the code that writes it.

const escapeCode = `String(__value ?? '').replace(/[&<>"']/g, (c) => '&#' + c.charCodeAt(0) + ';')`;

/**
 * Code that pushes the page onto `__output` piece by piece. `<? code ?>` runs, `<?= value ?>` is escaped, `<?!= value ?>` is not.
 * Escaping knows no context, unlike Google's: it is safe in text and in quoted attributes, not inside scripts.
 */
export function templateCode(page: string): string {
  return page
    .split(/(<\?[\s\S]*?\?>)/)
    .map((piece) => pieceCode(piece))
    .join('\n');
}

function pieceCode(piece: string): string {
  if (!piece.startsWith('<?')) return piece === '' ? '' : `__output.push(${JSON.stringify(piece)});`;
  const code = piece.slice(2, -2);
  if (code.startsWith('!=')) return `__output.push(String((${code.slice(2)}) ?? ''));`;
  if (code.startsWith('=')) return `__output.push(((__value) => ${escapeCode})(${code.slice(1)}));`;
  return code;
}
