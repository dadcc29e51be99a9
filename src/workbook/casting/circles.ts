// Assets that are in each other, or in themselves: then nobody can say what is in what.

import { groupedBy } from '../../schema/values/grouping';
import { calledSo, type Referent } from '../references/referents';
import { referentKey } from './casts';

/** What is in what. */
export interface Part {
  readonly asset: Referent;
  readonly into: Referent;
}

/** For each of those that closes a circle, the circle as names from the asset back to itself; null for all others. Work grows with the castings, not with their square. */
export function circlesIn<P extends Part>(parts: readonly P[]): (part: P) => readonly string[] | null {
  const wholes: Wholes = groupedBy(entangled(parts), ({ asset }) => referentKey(asset));
  return ({ asset, into }) => {
    const way = wayUp(wholes, into, referentKey(asset));
    return way === null ? null : [asset, ...way].map(calledSo);
  };
}

/** `Oti is in Train, and Train is in Oti` */
export function circleWords(names: readonly string[]): string {
  if (names.length < 3) return `“${names[0] ?? ''}” is in itself`;
  const steps = names.slice(1).map((name, at) => `“${names[at] ?? ''}” is in “${name}”`);
  return steps.join(', and ');
}

/** Without those that lead nowhere: what is in nothing that is in anything, and what nothing is in. */
function entangled<P extends Part>(parts: readonly P[]): readonly P[] {
  const [assets, intos] = [new Set(parts.map(({ asset }) => referentKey(asset))), new Set(parts.map(({ into }) => referentKey(into)))];
  const left = parts.filter(({ asset, into }) => intos.has(referentKey(asset)) && assets.has(referentKey(into)));
  return left.length === parts.length ? parts : entangled(left);
}

type Wholes = ReadonlyMap<string, readonly Part[]>;

/** The shortest way from a row through what it is in to another one, both among them; null: there is none. */
function wayUp(wholes: Wholes, from: Referent, to: string): readonly Referent[] | null {
  const ways: (readonly Referent[])[] = [[from]];
  const seen = new Set<string>([referentKey(from)]);
  for (const way of ways) {
    const last = way[way.length - 1] ?? from;
    if (referentKey(last) === to) return way;
    for (const { into: next } of wholes.get(referentKey(last)) ?? []) {
      if (seen.has(referentKey(next))) continue;
      seen.add(referentKey(next));
      ways.push([...way, next]);
    }
  }
  return null;
}
