// The file names of a row's lines against how the partner wants them.

import { breachesIn, type FileRules, takeBreach } from '../../schema/naming/file-rules';
import type { Arriving } from '../../schema/row-rules';
import { groupedBy } from '../../schema/values/grouping';
import { textKey } from '../../schema/values/text';
import type { Value } from '../../schema/values/value';
import { takeOfFile } from './arrivals';

/** A line as far as its file goes. */
export interface NamedFile {
  readonly line: string;
  readonly file: string;
  readonly take: number | null;
}

/** A name that cannot go out so. */
export interface FileBreach {
  readonly file: string;
  /** IDs of the lines that have it: several are one too many. */
  readonly lines: readonly string[];
  /** Half sentences that follow `has`; none where it is only there twice. */
  readonly breaches: readonly string[];
  /** A take in its name beside that of the line; null: none, or the same. */
  readonly otherTake: { readonly said: number; readonly take: number } | null;
}

/** Lines in which nothing stands for a file have none. */
export function filesOf(
  lines: readonly { readonly id: string; readonly values: Readonly<Record<string, Value>> }[],
  { file, take }: Pick<Arriving, 'file' | 'take'>,
): readonly NamedFile[] {
  return lines.flatMap(({ id, values }) => {
    const [name, number] = [String(values[file] ?? '').trim(), values[take] ?? null];
    return name === '' ? [] : [{ line: id, file: name, take: typeof number === 'number' ? number : null }];
  });
}

/** Every name that breaks something, once, in the order of the lines. Names that differ in capitals or in how an accent is written are one. */
export function fileBreaches(files: readonly NamedFile[], rules: FileRules): readonly FileBreach[] {
  const alike = groupedBy(files, ({ file }) => textKey(file.normalize('NFC')));
  return [...alike.values()].flatMap((same): readonly FileBreach[] => {
    const [{ file, take }] = same;
    const written = takeBreach(file, rules, take);
    const said = rules.take === null ? takeOfFile(file) : null;
    const otherTake = said !== null && take !== null && said !== take ? { said, take } : null;
    const breaches = [...breachesIn(file, rules), ...(written === null ? [] : [written])];
    return breaches.length === 0 && otherTake === null && same.length === 1
      ? []
      : [{ file, lines: same.map(({ line }) => line), breaches, otherTake }];
  });
}
