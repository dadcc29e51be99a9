// One delivery of the comparison: what both workbooks hold, whatever their headings are.

export interface Delivery {
  readonly id: string;
  readonly title: string;
  readonly due: Date;
  /** Who is to be reminded. */
  readonly person: { readonly name: string; readonly email: string };
}

/** Monday 2 March 2026, 07:30 in London. */
export const monday = Date.UTC(2026, 2, 2, 7, 30);

export const hourLength = 3_600_000;

/** Wednesday: Monday is the reminder day two working days before, Tuesday is none, so a second mail on Tuesday is one too many. */
const soon = new Date(Date.UTC(2026, 2, 4));
const later = new Date(Date.UTC(2026, 5, 1));

/** So many deliveries; every `each`-th is due that week, for one of so many people in turn. */
export function peerDeliveries(count: number, each: number, people: number): readonly Delivery[] {
  return Array.from({ length: count }, (_unused, n) => {
    const number = Math.floor(n / each) % people;
    return {
      id: `DEL-${String(n + 1).padStart(4, '0')}`,
      title: `Reel ${n + 1}`,
      due: n % each === 0 ? soon : later,
      person: { name: `Person ${number + 1}`, email: `person${number + 1}@example.com` },
    };
  });
}
