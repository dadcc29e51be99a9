// Which room may import which, file by file: project references are transitive, these are not.

import { type SourceFile, targetOf } from './source-tree';

/** What the files of a room may import besides themselves; a name with `type ` before it gives its types only. */
interface Wall {
  /** Path of the room from the root: a folder, or one file without extension. */
  readonly room: string;
  readonly rooms: readonly string[];
  readonly packages: readonly string[];
}

const PREACT = ['preact', 'preact/hooks'];

/** The table of docs/architecture.md. The longest room that fits a path is the one that counts. */
export const WALLS: readonly Wall[] = [
  { room: 'src/schema', rooms: [], packages: [] },
  { room: 'src/tables', rooms: ['src/schema'], packages: [] },
  { room: 'src/contract', rooms: ['src/schema'], packages: [] },
  { room: 'src/workbook', rooms: ['src/schema'], packages: [] },
  { room: 'src/adoption', rooms: ['src/schema', 'src/workbook', 'type src/contract'], packages: [] },
  { room: 'src/office', rooms: ['src/schema', 'type src/workbook', 'type src/contract'], packages: [] },
  {
    room: 'src/documents',
    rooms: ['src/schema', 'type src/office'],
    packages: ['preact', 'preact/jsx-runtime'],
  },
  { room: 'src/ports', rooms: ['src/schema', 'type src/workbook'], packages: [] },
  { room: 'src/sample', rooms: ['src/schema', 'src/tables'], packages: [] },
  {
    room: 'src/actions',
    rooms: ['ports', 'contract', 'schema', 'tables', 'workbook', 'adoption', 'office', 'documents', 'sample'].map((room) => `src/${room}`),
    packages: [],
  },
  { room: 'src/google', rooms: ['src/ports', 'src/schema', 'type src/workbook'], packages: [] },
  { room: 'src/main', rooms: ['src/actions', 'src/tables', 'src/google'], packages: [] },
  { room: 'src/proof/page', rooms: [], packages: [] },
  { room: 'src/proof', rooms: [], packages: [] },
  { room: 'sidebar/served', rooms: [], packages: ['@swc/core'] },
  { room: 'sidebar', rooms: ['src/contract', 'src/schema', 'src/workbook', 'src/tables'], packages: PREACT },
  { room: 'host', rooms: [], packages: ['*'] },
  { room: 'bench', rooms: ['host'], packages: ['*'] },
  { room: 'docs', rooms: ['src/schema', 'src/tables', 'src/workbook'], packages: ['*'] },
];

function isInside(path: string, room: string): boolean {
  return path === room || path.startsWith(`${room}/`);
}

function wallOf(file: SourceFile): Wall | undefined {
  const path = file.path.replace(/\.tsx?$/, '');
  return WALLS.find(({ room }) => isInside(path, room));
}

function allows(wall: Wall, target: string, typesOnly: boolean, isPackage: boolean): boolean {
  if (isPackage) return wall.packages.includes('*') || wall.packages.includes(target);
  if (isInside(target, wall.room)) return true;
  return wall.rooms.some((room) => isInside(target, room) || (typesOnly && isInside(target, room.replace(/^type /, ''))));
}

/** One line per import that its room does not allow; also a file that stands in no room. */
export function breachesIn(file: SourceFile): string[] {
  const wall = wallOf(file);
  if (wall === undefined) return [`${file.path} stands in no room`];
  return file.imports
    .filter(({ from, typesOnly }) => !allows(wall, targetOf(file, from), typesOnly, !from.startsWith('.')))
    .map(({ from, typesOnly }) => `${file.path} imports ${typesOnly ? 'types of ' : ''}${from}`);
}
