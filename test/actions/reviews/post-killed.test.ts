// What becomes of invitations that Google ends in between: Sent mail tells the truth of each, and nobody is written to twice.

import { describe, expect, test } from '@jest/globals';
import { sendPost } from '../../../src/actions/reviews/send-post';
import { type ReviewDesk, reviewDesk } from './review-desk';

const of = { letter: 'invite', table: 'reviews', id: 'REV-001' };
const everybody = ['ben', 'jo', 'tom'].map((name) => `${name}@example.com`);

/** Sends, and is ended before so many calls to Google; a call that is not reached ends nothing. */
function endedBefore(desk: ReviewDesk, call: number, key: string): boolean {
  const { book } = desk.made;
  const { seen } = desk.look();
  const note = book.note.bind(book);
  let made = 0;
  book.note = (what) => {
    made += 1;
    if (made >= call) throw new Error('ended');
    note(what);
  };
  try {
    sendPost(desk.ports, { of, seen, sure: false }, key);
    return false;
  } catch (thrown) {
    if (!(thrown instanceof Error && thrown.message === 'ended')) throw thrown;
    return true;
  } finally {
    book.note = note;
  }
}

const stands = ({ made }: ReviewDesk) => made.rows('Sent mail').map(({ To, State }) => [String(To), String(State)] as const);
const sentTo = ({ made }: ReviewDesk) => made.mails.map(({ to }) => to);
const again = (desk: ReviewDesk, key: string, sure = false) => sendPost(desk.ports, { of, seen: desk.look().seen, sure }, key);

describe('three invitations that are ended', () => {
  test('before any call tell the truth of each once the same is sent again, and at most one is not known', () => {
    const unknown = new Set<number>();
    const reached = Array.from({ length: 40 }, (_unused, at) => at + 1).filter((call) => {
      const desk = reviewDesk();
      const isEnded = endedBefore(desk, call, 'one');
      if (!isEnded || stands(desk).length === 0) return false;
      desk.made.now += 180_000;
      again(desk, 'one');
      const rows = stands(desk);
      expect(rows.map(([to]) => to)).toEqual(everybody);
      for (const [to, state] of rows) {
        if (state !== 'perhaps sent') expect([to, state]).toEqual([to, sentTo(desk).includes(to) ? 'sent' : 'not sent']);
      }
      const doubts = rows.filter(([, state]) => state === 'perhaps sent');
      unknown.add(doubts.length);
      // What is not known is asked about, and whoever is sure reaches all; who had theirs gets no second one.
      const { doubt } = desk.look();
      expect(doubts.length === 0 ? doubt === '' : doubt.includes(doubts[0]?.[0] ?? '?')).toBe(true);
      const had = sentTo(desk).filter((to) => !doubts.some(([other]) => other === to));
      if (desk.look().mails.length > 0) again(desk, 'two', true);
      expect([...new Set(sentTo(desk))].sort()).toEqual(everybody);
      for (const to of had) expect(sentTo(desk).filter((one) => one === to)).toHaveLength(1);
      expect(desk.look().doubt).toBe('');
      expect(Object.keys(desk.made.store).filter((key) => key.startsWith('posting'))).toEqual([]);
      return true;
    });
    expect(reached.length).toBeGreaterThan(10);
    expect([...unknown].sort()).toEqual([0, 1]);
  });

  test('are still going out while nobody can know that they were ended', () => {
    const desk = reviewDesk();
    Object.assign(desk.ports.mailer, ended(desk, 2));
    expect(() => again(desk, 'one')).toThrow('ended');
    expect(again(desk, 'one').words).toBe('They are still going out, 1 of 3 so far. Look at them again in two minutes.');
    expect(stands(desk).map(([, state]) => state)).toEqual(['sent', 'going out', 'going out']);
    desk.made.now += 180_000;
    expect(again(desk, 'one').words).toBe(
      'Something stopped it: 1 mail sent. Not to tom@example.com. Nobody knows whether to jo@example.com: look under Sent in Gmail. Look at them again to send the rest.',
    );
    expect(desk.made.rows('Sent mail').map(({ Note }) => String(Note).replace(/^.*\.ics\. ?/, ''))).toEqual([
      '',
      'Something stopped the sending while it went: nobody knows whether it went out. Look under Sent in Gmail.',
      'Something stopped the sending before its turn came.',
    ]);
  });

  test('of which all went out are said to be sent, and the row gets its day', () => {
    const desk = reviewDesk();
    const { hold } = desk.ports.lock;
    let locks = 0;
    const taken = (work: () => unknown) => {
      locks += 1;
      return locks === 2 ? null : hold(work);
    };
    Object.assign(desk.ports.lock, { hold: taken });
    expect(again(desk, 'one').words).toContain('Sent mail could not be told');
    const retried = again(desk, 'one');
    expect(retried.words).toBe('They were sent already: Sent mail says to whom.');
    expect(retried.afterwards).toMatchObject({ changes: { invitedOn: '2026-03-02' } });
    expect(stands(desk)).toEqual(everybody.map((to) => [to, 'sent']));
  });
});

/** A mailer that is ended while it sends the one of that number. */
function ended({ ports }: ReviewDesk, last: number) {
  const { send } = ports.mailer;
  let sent = 0;
  return {
    send: (mail: Parameters<typeof send>[0]) => {
      sent += 1;
      if (sent === last) throw new Error('ended');
      send(mail);
    },
  };
}
