// Who writes document properties while nobody holds the lock.

/** Such calls, of all calls of a run. The run that sends moves its cursor after each mail: the two properties are its own. */
export function unlocked(names: readonly string[]): readonly string[] {
  let isHeld = false;
  let isSending = false;
  return names.flatMap((name, at) => {
    if (name === 'Lock.tryLock') isHeld = true;
    if (name === 'Lock.releaseLock') isHeld = false;
    if (name === 'MailApp.sendEmail') isSending = true;
    if (!/^Properties\.(set|delete)/.test(name) || isHeld) return [];
    const isCursor = isSending;
    isSending = false;
    return isCursor ? [] : [`${name} at call ${at + 1}`];
  });
}
