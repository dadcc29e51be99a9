// How the files hang together: who imports whom, in a circle or not, and which name is exported twice.

import { type SourceFile, targetOf } from './source-tree';

type Graph = ReadonlyMap<string, readonly string[]>;

const withoutExtension = (path: string): string => path.replace(/\.tsx?$/, '');

/** Imports of types count: what is known of each other cannot be read or changed one by one either. */
function graphOf(files: readonly SourceFile[]): Graph {
  const known = new Set(files.map(({ path }) => withoutExtension(path)));
  const targets = (file: SourceFile) => {
    const paths = file.imports.filter(({ from }) => from.startsWith('.')).map(({ from }) => targetOf(file, from));
    return paths.flatMap((path) => [path, `${path}/index`].filter((one) => known.has(one)));
  };
  return new Map(files.map((file) => [withoutExtension(file.path), targets(file)]));
}

/** All files that lead from `start` to others, `start` itself only where a circle leads back. */
function reachedFrom(graph: Graph, start: string): ReadonlySet<string> {
  const reached = new Set<string>();
  const open = [...(graph.get(start) ?? [])];
  for (let path = open.pop(); path !== undefined; path = open.pop()) {
    if (reached.has(path)) continue;
    reached.add(path);
    open.push(...(graph.get(path) ?? []));
  }
  return reached;
}

/** Files that import each other, directly or by way of others: one line for each circle. */
export function circlesIn(files: readonly SourceFile[]): string[] {
  const graph = graphOf(files);
  const reach = new Map([...graph.keys()].map((path) => [path, reachedFrom(graph, path)]));
  const circleOf = (path: string) => [...graph.keys()].filter((other) => reach.get(path)?.has(other) && reach.get(other)?.has(path)).sort();
  const circles = [...graph.keys()].filter((path) => reach.get(path)?.has(path)).map((path) => circleOf(path).join(' '));
  return [...new Set(circles)];
}

const EXPORT = /^export (?:declare )?(?:abstract )?(?:async )?(?:const|function|class|interface|type|enum)\s+(\w+)/gm;

/** Names that more than one file exports, with the files. */
export function homonymsIn(files: readonly SourceFile[]): string[] {
  const places = new Map<string, Set<string>>();
  for (const { path, text } of files) {
    for (const [, name = ''] of text.matchAll(EXPORT)) places.set(name, (places.get(name) ?? new Set()).add(path));
  }
  return [...places].filter(([, paths]) => paths.size > 1).map(([name, paths]) => `${name}: ${[...paths].join(', ')}`);
}

/** Folders with more files than that directly in them. */
export function crowdedFolders(paths: readonly string[], most: number): string[] {
  const counts = new Map<string, number>();
  for (const path of paths) {
    const folder = path.slice(0, path.lastIndexOf('/'));
    counts.set(folder, (counts.get(folder) ?? 0) + 1);
  }
  return [...counts].filter(([, count]) => count > most).map(([folder, count]) => `${folder} ${count}`);
}
