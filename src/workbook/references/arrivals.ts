// A partner's list of files against the lines of a delivery: what arrived, what is missing, what nobody expected. Nothing is guessed: a file that may
// be of two lines is of neither.

import { firstFew, inWords, quotedStart, textKey } from '../../schema/values/text';

/** A line of the delivery, as far as files are told by it. */
export interface ExpectedLine {
  readonly key: string;
  /** Texts by which its files may be called: file name, item, name. */
  readonly names: readonly string[];
  readonly step: string;
  readonly take: number | null;
}

/** A file of the list; of a sequence of frames the first. */
export interface ArrivedFile {
  readonly file: string;
  /** As its name says; null: it does not. */
  readonly take: number | null;
  /** Frames of a sequence; 1 for a file by itself. */
  readonly count: number;
}

export interface Arrivals {
  readonly files: readonly ArrivedFile[];
  /** The first file of each line that is there in the take that was expected, or in any where none was. */
  readonly arrived: ReadonlyMap<string, ArrivedFile>;
  /** Lines of which another take is there. */
  readonly otherTake: ReadonlyMap<string, ArrivedFile>;
  /** Keys of lines of which nothing is there. */
  readonly missing: readonly string[];
  /** Files of no line, or of one of several. */
  readonly unexpected: readonly { readonly file: ArrivedFile; readonly may: readonly string[] }[];
  /** What the names break of what every system takes, a sentence each. */
  readonly remarks: readonly string[];
}

/** Most lines of a list that are read. */
const mostFiles = 5_000;

/** Files of a pasted list: names or paths one a line, or a table of which one column has them. Headings, folders and blank lines are none. */
export function arrivalsIn(list: string, expected: readonly ExpectedLine[]): Arrivals {
  const { files, doubled } = filesIn(list);
  const arrived = new Map<string, ArrivedFile>();
  const otherTake = new Map<string, ArrivedFile>();
  const unexpected: { file: ArrivedFile; may: readonly string[] }[] = [];
  for (const file of files) {
    const found = linesOf(file, expected);
    const [line, ...others] = found;
    if (line === undefined) unexpected.push({ file, may: [] });
    else if (others.length > 0) unexpected.push({ file, may: found.map(nameOf) });
    else if (isThatTake(file, line)) put(arrived, line.key, file);
    else put(otherTake, line.key, file);
  }
  for (const key of arrived.keys()) otherTake.delete(key);
  const missing = expected.map(({ key }) => key).filter((key) => !arrived.has(key) && !otherTake.has(key));
  return { files, arrived, otherTake, missing, unexpected, remarks: [...doubled, ...nameRemarks(files)] };
}

function put(map: Map<string, ArrivedFile>, key: string, file: ArrivedFile): void {
  if (!map.has(key)) map.set(key, file);
}

function nameOf({ names, step }: ExpectedLine): string {
  const [first = '', second = first] = names.filter((name) => name !== '');
  return [first === second ? first : `${first} ${second}`, step].filter((part) => part !== '').join(', ');
}

function isThatTake(file: ArrivedFile, { take }: ExpectedLine): boolean {
  return take === null || file.take === null || file.take === take;
}

const headings = /^(?:file ?names?|files?|names?|items?|paths?|assets?|shots?|size|type|date|date modified|modified|kind)$/i;

function filesIn(list: string): { readonly files: readonly ArrivedFile[]; readonly doubled: readonly string[] } {
  const files = new Map<string, ArrivedFile>();
  const seen = new Set<string>();
  const doubled: string[] = [];
  for (const line of list.split(/\r\n?|\n/).slice(0, mostFiles)) {
    const name = fileIn(line);
    if (name === '') continue;
    if (seen.has(textKey(name))) {
      doubled.push(`“${name}” stands on the list twice.`);
      continue;
    }
    seen.add(textKey(name));
    const sequence = name.replace(/([._])\d{3,8}(\.[A-Za-z0-9]{2,5})$/, '$1#$2');
    const before = files.get(sequence);
    files.set(sequence, before ? { ...before, count: before.count + 1 } : { file: name, take: takeOfFile(name), count: 1 });
  }
  return { files: [...files.values()], doubled: doubled.slice(0, 10) };
}

/** The file that a line names, without its folders; `''` for none. */
function fileIn(line: string): string {
  const cells = line.split('\t').map((cell) => cell.trim().replace(/^["']|["']$/g, ''));
  const cell = cells.find((one) => /\.[A-Za-z0-9]{1,5}$/.test(one) && /[A-Za-z_]/.test(one)) ?? cells.find((one) => one !== '') ?? '';
  if (cells.every((one) => one === '' || headings.test(one)) || /[\\/]$/.test(cell)) return '';
  return cell.replace(/^.*[\\/]/, '').trim();
}

/** The take that a file's name says; null: it does not. */
export function takeOfFile(file: string): number | null {
  return takeIn(stemOf(file)).take;
}

function stemOf(file: string): string {
  return file
    .replace(/\.(?:tar\.)?[A-Za-z][A-Za-z0-9]{0,4}$|\.[0-9][A-Za-z][A-Za-z0-9]{0,3}$/, '')
    .replace(/[._]\d{3,8}$/, (frames, at: number) => (at > 0 && frames.startsWith('.') ? '' : frames));
}

/** `CH_001_model_v003`: take 3 of `CH_001_model`. A number alone is no take. */
function takeIn(stem: string): { readonly stem: string; readonly take: number | null } {
  const [whole = '', digits = ''] = /(?:^|[\s._-])(?:version|ver|take|tk|v|t)[\s._-]?0*(\d{1,4})$/i.exec(stem) ?? [];
  return digits === '' ? { stem, take: null } : { stem: stem.slice(0, stem.length - whole.length), take: Number(digits) };
}

/** Its words: letters and digits, in lower case. */
function wordsIn(text: string): readonly string[] {
  return textKey(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
}

/** The lines that a file is of: by the longest of their names, then by the step and the take where several have it. */
function linesOf({ file, take }: ArrivedFile, expected: readonly ExpectedLine[]): readonly ExpectedLine[] {
  const words = wordsIn(takeIn(stemOf(file)).stem);
  const scored = expected.map((line) => ({ line, score: Math.max(0, ...line.names.map((name) => scoreOf(words, name))) }));
  const best = Math.max(0, ...scored.map(({ score }) => score));
  if (best === 0) return [];
  const alike = scored.filter(({ score }) => score === best).map(({ line }) => line);
  const byStep = narrowed(alike, ({ step }) => step !== '' && isWithin(wordsIn(step), words));
  return narrowed(byStep, (line) => line.take !== null && line.take === take);
}

function narrowed(lines: readonly ExpectedLine[], isMeant: (line: ExpectedLine) => boolean): readonly ExpectedLine[] {
  const meant = lines.filter(isMeant);
  return lines.length > 1 && meant.length > 0 ? meant : lines;
}

/** How many words of the file the name is; 0 where it does not stand in it as a whole. */
function scoreOf(words: readonly string[], name: string): number {
  const parts = wordsIn(takeIn(stemOf(name)).stem);
  return parts.length > 0 && isWithin(parts, words) ? parts.length : 0;
}

/** Side by side, in that order; the last of a step may be cut short: `anim` for animation. */
function isWithin(parts: readonly string[], words: readonly string[]): boolean {
  return words.some((_word, at) =>
    parts.every((part, index) => {
      const word = words[at + index] ?? '';
      return word === part || (word.length >= 3 && /^\p{L}+$/u.test(word) && part.startsWith(word));
    }),
  );
}

/** What some system of somebody's would not take. */
function nameRemarks(files: readonly ArrivedFile[]): readonly string[] {
  const say = (words: string, isSo: (file: string) => boolean) => {
    const found = files.filter(({ file }) => isSo(file)).map(({ file }) => quotedStart(file, 80));
    return found.length === 0 ? [] : [`${inWords(firstFew(found, 3))} ${found.length === 1 ? 'has' : 'have'} ${words}.`];
  };
  return [
    ...say('a space in the name', (file) => /\s/.test(file)),
    ...say('characters that not every system takes', (file) => /[^\s\w.\-#()+&,]/.test(file)),
    ...say('two extensions', (file) => /\.[A-Za-z]{2,4}\.(?!gz$|bz2$)[A-Za-z0-9]{2,5}$/.test(file) && !/\.tar\.\w+$/.test(file)),
    ...say('more than 255 characters', (file) => file.length > 255),
  ];
}
