// Faults happen at the call where a test wants them, and do what they do on Google.

import { describe, expect, test } from '@jest/globals';
import { opened } from './opened';

const script = `
  function sheet() { return SpreadsheetApp.getActiveSpreadsheet().getActiveSheet(); }
  function write() { sheet().getRange('A1').setValue('written'); return 'done'; }
  function read() { return sheet().getRange('A1').getValue(); }
  function careful() {
    const lock = LockService.getDocumentLock();
    lock.waitLock(1);
    try { sheet().getRange('A1').setValue('one'); sheet().getRange('A1').setValue('two'); }
    catch (e) { try { sheet().getRange('A1').setValue('caught'); } catch (again) {} console.log('caught'); return 'swallowed'; }
    finally { try { sheet().getRange('A1').setValue('finally'); } catch (again) {} lock.releaseLock(); }
    return 'done';
  }
  function held() { return LockService.getDocumentLock().tryLock(1); }
`;

describe('faults', () => {
  test('throw raises a service error at the n-th call', () => {
    const { host } = opened(script);
    host.faults.set({ kind: 'throw', at: 4 });
    expect(host.run('write', [])).toMatchObject({ ok: false, error: { name: 'Exception', message: 'Service error: Spreadsheets' } });
    host.faults.clear();
    expect(host.run('read', [])).toMatchObject({ value: '' });
  });

  test('throw at a name raises it at every call of that name', () => {
    const { host } = opened(script);
    host.faults.set({ kind: 'throw', at: 'Range.setValue', message: 'Service unavailable: Spreadsheets' });
    expect(host.run('write', [])).toMatchObject({ error: { message: 'Service unavailable: Spreadsheets' } });
    expect(host.run('write', [])).toMatchObject({ ok: false });
    expect(host.run('read', [])).toMatchObject({ ok: true });
  });

  test('deny raises the error of a protected cell', () => {
    const { host } = opened(script);
    host.faults.set({ kind: 'deny', at: 'Range.setValue' });
    expect(host.run('write', [])).toMatchObject({ error: { message: expect.stringContaining('protected cell') } });
    host.language = 'de';
    expect(host.run('write', [])).toMatchObject({ error: { message: expect.stringContaining('geschützte Zelle') } });
  });

  test('kill ends the execution: nothing that catch and finally try has an effect, and the lock falls', () => {
    const { host } = opened(script);
    // waitLock is call 2; setValue 'one' call 6; the next getRange call 9.
    host.faults.set({ kind: 'kill', at: 9 });
    const killed = host.run('careful', []);
    expect(killed).toMatchObject({ ok: false, error: { name: 'Killed', message: 'Exceeded maximum execution time' } });
    expect(killed.execution.log).toEqual([]);
    expect(killed.execution.calls).toMatchObject({ 'Range.setValue': 1 });
    host.faults.clear();
    expect(host.run('read', [])).toMatchObject({ value: 'one' });
    expect(host.run('held', [])).toMatchObject({ value: true });
  });

  test('delay lets time pass at the call, which then goes on', () => {
    const { host } = opened('function main() { const before = Date.now(); Utilities.getUuid(); return Date.now() - before; }');
    host.faults.set({ kind: 'delay', at: 'Utilities.getUuid', ms: 90_000 });
    expect(host.run('main', [])).toMatchObject({ value: 90_000 });
    host.faults.clear();
    expect(host.run('main', [])).toMatchObject({ value: 0 });
  });

  test('a loop without end is ended too', () => {
    const { host } = opened('function main() { for (;;) { try { Utilities.getUuid(); } catch (e) { return 1; } } }');
    host.faults.set({ kind: 'kill', at: 100 });
    expect(host.run('main', [])).toMatchObject({
      ok: false,
      error: { name: 'Killed' },
      execution: { calls: { 'Utilities.getUuid': 100 } },
    });
  });
});

describe('onCall', () => {
  test('hears of every call before it happens', () => {
    const { host } = opened(script);
    const heard: string[] = [];
    host.faults.onCall((n, name) => void heard.push(`${n} ${name}`));
    host.run('write', []);
    host.faults.onCall(null);
    host.run('write', []);
    expect(heard).toEqual([
      '1 SpreadsheetApp.getActiveSpreadsheet',
      '2 Spreadsheet.getActiveSheet',
      '3 Sheet.getRange',
      '4 Range.setValue',
    ]);
  });

  test('somebody else may save in between: locks are respected, counters apart, faults not theirs', () => {
    const { host } = opened(script);
    const inner: unknown[] = [];
    host.faults.set({ kind: 'throw', at: 4 });
    host.faults.onCall((_n, name) => {
      if (name !== 'Range.setValue' || inner.length > 0) return;
      host.user = 'bo@example.com';
      inner.push(host.run('held', []), host.run('write', []));
      host.user = 'ana@example.com';
    });
    const outer = host.run('careful', []);
    expect(inner).toMatchObject([
      { value: false, execution: { user: 'bo@example.com', calls: { 'Lock.tryLock': 1 } } },
      { ok: true, value: 'done', execution: { writes: 1 } },
    ]);
    expect(outer.execution).toMatchObject({ user: 'ana@example.com' });
    expect(outer.execution.calls['Lock.tryLock']).toBeUndefined();
  });

  test('the clock may move in between', () => {
    const { host } = opened('function main() { const before = Date.now(); Utilities.getUuid(); return Date.now() - before; }');
    host.faults.onCall(() => host.clock.set(host.clock.now() + 5000));
    expect(host.run('main', [])).toMatchObject({ value: 5000 });
  });

  test('what the listener throws reaches the test, not the script', () => {
    const { host } = opened('function main() { try { Utilities.getUuid(); } catch (e) {} return 1; }');
    host.faults.onCall(() => {
      throw new Error('expectation failed');
    });
    expect(() => host.run('main', [])).toThrow('expectation failed');
    host.faults.onCall(null);
    expect(host.run('main', [])).toMatchObject({ value: 1 });
  });
});

describe('the lock of somebody else', () => {
  test('makes tryLock false and waitLock throw until it is released', () => {
    const { host } = opened(script);
    const lock = host.holdLock();
    expect(host.run('held', [])).toMatchObject({ value: false });
    expect(host.run('careful', [])).toMatchObject({
      error: { message: 'Lock timeout: another process was holding the lock for too long.' },
    });
    lock.release();
    expect(host.run('careful', [])).toMatchObject({ value: 'done' });
  });

  test('is none where there is no document lock at all', () => {
    const { host } = opened('function main() { return [LockService.getDocumentLock(), LockService.getScriptLock() !== null]; }');
    host.withoutDocumentLock = true;
    expect(host.run('main', [])).toMatchObject({ value: [null, true] });
  });

  test('a lock is taken once by an execution, however often it asks, and falls with it', () => {
    const { host } = opened(`function main() {
      const one = LockService.getDocumentLock(); const two = LockService.getDocumentLock();
      const taken = [one.hasLock(), one.tryLock(1), two.tryLock(1), two.hasLock()];
      one.releaseLock(); return [...taken, two.hasLock(), two.tryLock(1)];
    }`);
    expect(host.run('main', [])).toMatchObject({ value: [false, true, true, true, false, true] });
    host.holdLock();
    expect(() => host.holdLock()).toThrow('held already');
  });
});
