// Takes a project's scripts in as Google does at a push: refused whole for one line that its parser does not know.

import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { Script } from 'node:vm';
import { version as parserVersion, parseSync } from '@swc/core';
import type { Project } from '../../api';
import { keptIn } from './kept-file';

/** The scripts of a project, ready to be run in any realm. */
export interface ProjectCode {
  readonly scripts: readonly Script[];
  /** Top-level function declarations: what `google.script.run` can name. */
  readonly functions: ReadonlySet<string>;
}

/** Says which file Google would refuse, and why; nothing of the project is taken in then. */
export class ProjectRefused extends Error {
  override readonly name = 'ProjectRefused';
}

interface File {
  readonly script: Script;
  readonly functions: readonly string[];
}

/**
 * The same text is parsed once, however many workbooks are opened with it: by its text, and then by its name. Never by both in one string, which
 * would be put together and hashed anew, half a million characters of it, at each opening.
 */
const known = new Map<string, Map<string, File>>();

/** Texts that are kept; tests open hundreds of workbooks with two or three projects. */
const kept = 20;

/** Characters from which a file is worth remembering. */
const large = 50_000;

/** What Google's parser refuses although V8 could run it, by the node that swc makes of it. */
const refusedSyntax: Readonly<Record<string, string>> = {
  ClassProperty: 'class fields are not supported',
  Import: 'import() is not supported',
  PrivateMethod: 'private members are not supported',
  PrivateName: 'private members are not supported',
  PrivateProperty: 'private members are not supported',
  StaticBlock: 'static blocks are not supported',
};

/** Parses and compiles every script of the project. Throws `ProjectRefused`. */
export function takeIn(project: Project): ProjectCode {
  const files = project.scripts.map(({ name, source }) => fileOf(name, source));
  return { scripts: files.map((file) => file.script), functions: new Set(files.flatMap((file) => file.functions)) };
}

function fileOf(name: string, source: string): File {
  const found = known.get(source)?.get(name);
  if (found !== undefined) return found;
  const file = { functions: checkedOnce(name, source), script: compiled(name, source) };
  const [oldest] = known.keys();
  if (known.size >= kept && oldest !== undefined) known.delete(oldest);
  known.set(source, (known.get(source) ?? new Map<string, File>()).set(name, file));
  return file;
}

/** Parsing a large file takes half a second: what was taken in once is known to the processes that follow. One that is refused is parsed each time. */
function checkedOnce(name: string, source: string): readonly string[] {
  if (source.length < large) return checked(name, source);
  const key = createHash('sha256')
    .update(JSON.stringify([parserVersion, refusedSyntax, source]))
    .digest('hex');
  return keptIn(join('build', 'taken-in', `${key.slice(0, 16)}.json`), key, () => checked(name, source));
}

function compiled(name: string, source: string): Script {
  try {
    return new Script(source, { filename: `${name}.js` });
  } catch (cause) {
    throw new ProjectRefused(`Syntax error: ${cause instanceof Error ? cause.message : String(cause)} file: ${name}`);
  }
}

/** Names of the functions that the file declares at its top level, once it is sure that Google would take it. */
function checked(name: string, source: string): string[] {
  const program = parsed(name, source);
  const refused = refusedIn(program.body);
  if (refused !== null) throw new ProjectRefused(`Syntax error: ${refused} file: ${name}`);
  return program.body.flatMap((item) => (item.type === 'FunctionDeclaration' ? [item.identifier.value] : []));
}

/** As a script, not as a module: `import`, `export` and a top-level `await` are errors of syntax. */
function parsed(name: string, source: string): ReturnType<typeof parseSync> {
  try {
    return parseSync(source, { syntax: 'ecmascript', target: 'es2022', isModule: false } as Parameters<typeof parseSync>[1]) as ReturnType<
      typeof parseSync
    >;
  } catch (cause) {
    const [line = ''] = String(cause instanceof Error ? cause.message : cause)
      .split('\n')
      .filter((text) => /\w/.test(text));
    throw new ProjectRefused(`Syntax error: ${line.trim()} file: ${name}`);
  }
}

function refusedIn(node: unknown): string | null {
  if (typeof node !== 'object' || node === null) return null;
  const type: unknown = Reflect.get(node, 'type');
  if (typeof type === 'string' && Object.hasOwn(refusedSyntax, type)) return refusedSyntax[type] ?? null;
  for (const inner of Object.values(node)) {
    const found = refusedIn(inner);
    if (found !== null) return found;
  }
  return null;
}
