// A desk whose cells hold names, addresses and attacks that nothing may repeat: the ground of what the log of executions keeps.

import { crowd } from '../../journeys/support/crowd';
import type { Desk } from '../../journeys/support/desk';
import { prepared } from '../../journeys/support/prepared';
import { deskWithMailsDue } from './due-today';

/** A name, an attack and an address in one; its parts stand nowhere in our own code. */
export const secret = 'Zoraida Quillfeather xyzzy <img onerror=1> zoraida@example.com';

/** Personal and hostile texts in cells of every kind, some where a date or a person belongs. */
export function hostileDesk(): Desk {
  const saved = prepared('hostile-people', () => {
    const desk = deskWithMailsDue();
    crowd(desk, 'People', [{ Name: secret, Email: 'zoraida@example.com', 'Time zone': secret }]);
    crowd(desk, 'Assets', [
      { ID: secret, Name: secret, Type: secret, Rig: secret, 'Rig by': secret, 'Rig due': secret, Notes: secret },
      { ID: '__proto__', Name: secret, Rig: 'WIP', 'Rig by': 'Ben Ode', 'Rig due': new Date(Date.UTC(2026, 2, 2)) },
    ]);
    crowd(desk, 'Settings', [{ Setting: secret, Value: secret }]);
    return desk.host.save();
  });
  return deskWithMailsDue({ saved });
}
