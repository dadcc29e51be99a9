// How long our files and functions are, and how much of the source is tests.

import type { SourceFile } from './source-tree';

interface Sized {
  readonly what: string;
  readonly lines: number;
}

function median(sizes: readonly Sized[]): number {
  const sorted = sizes.map(({ lines }) => lines).sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}

function spread(kind: string, sizes: readonly Sized[]): string {
  const longest = sizes.reduce((most, size) => (size.lines > most.lines ? size : most), { what: 'none', lines: 0 });
  return `${sizes.length} ${kind}, median ${median(sizes)} lines, longest ${longest.lines} (${longest.what})`;
}

function linesOf(files: readonly SourceFile[]): number {
  return files.reduce((sum, file) => sum + file.lines, 0);
}

/** Lines to print: files and functions (named ones only: a callback of one line says nothing), `any`, tests per source line. */
export function figuresOf(sources: readonly SourceFile[], tests: readonly SourceFile[]): string[] {
  const files = sources.map(({ path, lines }) => ({ what: path, lines }));
  const functions = sources.flatMap(({ path, functions }) =>
    functions.filter(({ name }) => name !== null).map(({ name, line, lines }) => ({ what: `${name}, ${path}:${line}`, lines })),
  );
  const anyCount = [...sources, ...tests].reduce((sum, { anyLines }) => sum + anyLines.length, 0);
  const ratio = linesOf(tests) / Math.max(1, linesOf(sources));
  return [
    spread('files', files),
    spread('functions', functions),
    `any: ${anyCount}`,
    `${linesOf(tests)} lines of tests for ${linesOf(sources)} of source: ${ratio.toFixed(2)} per line`,
  ];
}
