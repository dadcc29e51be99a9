// Which layer may import which, file by file: project references are transitive, these are not.

import { type SourceFile, targetOf } from './source-tree';

/** What the files of a layer may import besides themselves; a name with `type ` before it gives its types only. */
interface Boundary {
  /** Path of the layer from the root: a folder, or one file without extension. */
  readonly layer: string;
  readonly layers: readonly string[];
  readonly packages: readonly string[];
}

const PREACT = ['preact', 'preact/hooks'];

/** The table of docs/architecture.md. The longest layer that fits a path is the one that counts. */
export const BOUNDARIES: readonly Boundary[] = [
  { layer: 'src/schema', layers: [], packages: [] },
  { layer: 'src/tables', layers: ['src/schema'], packages: [] },
  { layer: 'src/contract', layers: ['src/schema'], packages: [] },
  { layer: 'src/workbook', layers: ['src/schema'], packages: [] },
  { layer: 'src/adoption', layers: ['src/schema', 'src/workbook', 'type src/contract'], packages: [] },
  { layer: 'src/office', layers: ['src/schema', 'type src/workbook', 'src/workbook/rows/sheet-row', 'type src/contract'], packages: [] },
  {
    layer: 'src/documents',
    layers: ['src/schema', 'type src/office'],
    packages: ['preact', 'preact/jsx-runtime'],
  },
  { layer: 'src/ports', layers: ['src/schema', 'type src/workbook'], packages: [] },
  { layer: 'src/sample', layers: ['src/schema', 'src/tables'], packages: [] },
  {
    layer: 'src/actions',
    layers: ['ports', 'contract', 'schema', 'workbook', 'adoption', 'office', 'documents', 'sample'].map((layer) => `src/${layer}`),
    packages: [],
  },
  { layer: 'src/google', layers: ['src/ports', 'src/schema', 'type src/workbook'], packages: [] },
  { layer: 'src/main', layers: ['src/actions', 'src/tables', 'src/google'], packages: [] },
  {
    layer: 'src/warehouse/program',
    layers: ['src/schema', 'src/tables', 'src/warehouse'],
    packages: ['node:fs', 'node:path', 'node:util'],
  },
  { layer: 'src/warehouse', layers: ['src/schema', 'src/workbook'], packages: [] },
  { layer: 'src/proof/page', layers: [], packages: [] },
  { layer: 'src/proof', layers: [], packages: [] },
  { layer: 'sidebar/served', layers: [], packages: ['@swc/core'] },
  { layer: 'sidebar', layers: ['src/contract', 'src/schema', 'src/workbook', 'src/tables'], packages: [...PREACT, 'leven', 'papaparse'] },
  { layer: 'host', layers: [], packages: ['*'] },
  { layer: 'bench/warehouse', layers: ['src/schema', 'src/tables', 'src/workbook', 'src/warehouse'], packages: ['*'] },
  { layer: 'bench', layers: ['host'], packages: ['*'] },
  { layer: 'docs', layers: ['src/schema', 'src/tables', 'src/workbook', 'src/warehouse'], packages: ['*'] },
];

function isInside(path: string, layer: string): boolean {
  return path === layer || path.startsWith(`${layer}/`);
}

function boundaryOf(file: SourceFile): Boundary | undefined {
  const path = file.path.replace(/\.tsx?$/, '');
  return BOUNDARIES.find(({ layer }) => isInside(path, layer));
}

function allows(boundary: Boundary, target: string, typesOnly: boolean, isPackage: boolean): boolean {
  if (isPackage) return boundary.packages.includes('*') || boundary.packages.includes(target);
  if (isInside(target, boundary.layer)) return true;
  return boundary.layers.some((layer) => isInside(target, layer) || (typesOnly && isInside(target, layer.replace(/^type /, ''))));
}

/** One line per import that its layer does not allow; also a file that stands in no layer. */
export function breachesIn(file: SourceFile): string[] {
  const boundary = boundaryOf(file);
  if (boundary === undefined) return [`${file.path} stands in no layer`];
  return file.imports
    .filter(({ from, typesOnly }) => !allows(boundary, targetOf(file, from), typesOnly, !from.startsWith('.')))
    .map(({ from, typesOnly }) => `${file.path} imports ${typesOnly ? 'types of ' : ''}${from}`);
}
