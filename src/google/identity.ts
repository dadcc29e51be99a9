// Who is at the keyboard and whose account runs the script.

import type { IdentityPort } from '../ports';
import { once } from '../schema/values/once';

/** Nobody changes places during a run. */
export function identity(): IdentityPort {
  return {
    active: once(() => addressOf(() => Session.getActiveUser())),
    effective: once(() => addressOf(() => Session.getEffectiveUser())),
  };
}

/** In a simple trigger, and for people of another domain, the address is empty or the call throws: then it is not known. */
function addressOf(user: () => GoogleAppsScript.Base.User): string | null {
  try {
    return user().getEmail() || null;
  } catch {
    return null;
  }
}
