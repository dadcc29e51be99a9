// What belongs to the book as a whole: its name, zone, language and clock.

import type { Locale } from '@odoo/o-spreadsheet';
import { engineLocaleOf } from './typing/locales';
import { serialOfWall, wallOfInstant } from './typing/serials';

/** As kept in a snapshot. */
export interface SettingsData {
  name: string;
  /** Olson name. */
  zone: string;
  /** As `en_GB`. */
  locale: string;
  /** How many tabs were ever made: each gets an id of its own, also after a deletion. */
  tabsMade: number;
}

export class BookSettings {
  constructor(
    readonly data: SettingsData,
    /** Milliseconds since 1970. */
    readonly now: () => number,
  ) {}

  get zone(): string {
    return this.data.zone;
  }

  get engineLocale(): Locale {
    return engineLocaleOf(this.data.locale);
  }

  /** The book's wall clock, in milliseconds as if it were UTC. */
  wallClock(): number {
    return wallOfInstant(this.now(), this.data.zone);
  }

  /** Today as a serial without time. */
  today(): number {
    return Math.floor(serialOfWall(this.wallClock()));
  }
}
