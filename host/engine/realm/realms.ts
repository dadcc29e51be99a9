// Where executions get their realm from: a fresh one for each, as Google has it, or one in which an earlier execution ended well.

import type { Script } from 'node:vm';
import { Realm, type RealmDoor } from './realm';

export interface Realms {
  /** A realm for these scripts that asks that door. */
  take(scripts: readonly Script[], door: RealmDoor): Realm;
  /** The execution ended well: nothing of it goes on. */
  giveBack(realm: Realm): void;
}

const fresh: Realms = { take: (scripts, door) => new Realm(scripts, door), giveBack: () => {} };

/** As many as are worth keeping: those of two people at once, of two builds. */
const most = 8;

/** Those that nobody has at the moment, of all workbooks of this process; the one that was used last at the end. */
let idle: readonly Realm[] = [];

const kept: Realms = {
  take(scripts, door) {
    const realm = idle.findLast((one) => one.serves(scripts, door.zone));
    if (realm === undefined) return new Realm(scripts, door);
    idle = idle.filter((one) => one !== realm);
    realm.turnTo(door);
    return realm;
  },
  giveBack(realm) {
    idle = [...idle, realm].slice(-most);
  },
};

export function realmsFor(wish: 'fresh' | 'kept' = 'fresh'): Realms {
  return wish === 'kept' ? kept : fresh;
}
