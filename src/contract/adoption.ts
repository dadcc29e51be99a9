// Using a tab that was there before Routesheet, as it travels to and from the sidebar.

import type { LocalDate } from '../schema/values/local-date';

/**
 * What the coordinator has said so far; everything else is guessed. Kept by the sidebar and sent with every question, so that the server keeps nothing
 * before the end.
 */
export interface AdoptionDraft {
  /** Tabs with the same headings; the first one is shown. */
  readonly sheetIds: readonly number[];
  /** Key of the table that its rows are of; `''`: guess. */
  readonly table: string;
  /** Row of the headings, from 1; 0: guess. */
  readonly headingRow: number;
  /** By place of the column, from 0: key of our column, or `''` to leave it alone. */
  readonly columns: Readonly<Record<string, string>>;
  /** Steps that are there under no name of their own, by place of the column group: see `Proposal.columns`. */
  readonly stepName: string;
  /** By list key, `/` and the tab's word: our word, `=` and a meaning for a word of its own, or `''` for one that says nothing. */
  readonly words: Readonly<Record<string, string>>;
  /** By name as written in the tab: a person's name, or `''` for nobody. */
  readonly people: Readonly<Record<string, string>>;
  /** By person's name. */
  readonly addresses: Readonly<Record<string, string>>;
  /** By column key: `dmy` or `mdy`, for dates written as texts that may be either; by the key and `:weeks` the day that a week's number stands for, `1` or `5`. */
  readonly dates: Readonly<Record<string, string>>;
  /** By column key: what all rows have, though no column says so; `*`: the tab's name. */
  readonly constants: Readonly<Record<string, string>>;
  /** How another tab was understood, as `mappingText` gives it, to begin with; `''`: nothing. */
  readonly mapping: string;
}

export const emptyDraft: AdoptionDraft = {
  sheetIds: [],
  table: '',
  headingRow: 0,
  columns: {},
  stepName: '',
  words: {},
  people: {},
  addresses: {},
  dates: {},
  constants: {},
  mapping: '',
};

/** A tab of the file. */
export interface CandidateTab {
  readonly sheetId: number;
  readonly name: string;
  /** `own`: one of Routesheet's; `used`: adopted already. */
  readonly state: 'free' | 'own' | 'used';
}

/** A choice with the words that people choose by. */
export interface Choice {
  readonly key: string;
  readonly words: string;
}

export interface ProposedColumn {
  /** From 0. */
  readonly at: number;
  /** `RIG Due`, where a band above tells it from others. */
  readonly heading: string;
  readonly samples: readonly string[];
  /** Key of our column; `''`: left alone. */
  readonly choice: string;
  /** How the choice came about. `unsure`: guessed by contents alone, or something speaks against it. */
  readonly how: 'said' | 'sure' | 'unsure';
  /** Why it cannot be used as chosen, or what to know about it; `''`: nothing. */
  readonly remark: string;
}

export interface ProposedWord {
  /** As in `AdoptionDraft.words`. */
  readonly key: string;
  readonly list: string;
  readonly word: string;
  readonly count: number;
  /** As in `AdoptionDraft.words`. */
  readonly choice: string;
  readonly how: 'said' | 'sure' | 'unsure';
}

export interface ProposedPerson {
  readonly text: string;
  readonly count: number;
  /** Name of the person; `''`: nobody. */
  readonly choice: string;
  readonly how: 'said' | 'sure' | 'unsure';
  /** True: stands on the People tab. */
  readonly known: boolean;
  readonly address: string;
}

export interface ProposedDates {
  readonly column: string;
  readonly heading: string;
  /** `real`: dates of Sheets; `dmy`, `mdy`, `other`: texts that are understood; `ask`: texts that may be either; `mixed`: some are one, some the other. */
  readonly written: 'real' | 'dmy' | 'mdy' | 'other' | 'ask' | 'mixed';
  readonly samples: readonly string[];
  /** Weeks by their number, `wk 12`: how many, the first of them with its Monday and its Friday in words, and which of the two they stand for; `''`: neither. */
  readonly weeks: {
    readonly count: number;
    readonly sample: string;
    readonly monday: string;
    readonly friday: string;
    readonly choice: '' | '1' | '5';
  } | null;
}

export interface UnreadableCell {
  readonly tab: string;
  /** `F12` */
  readonly cell: string;
  readonly heading: string;
  readonly text: string;
}

/** Everything that would be done, and what it rests on. Nothing is written for it. */
export interface Proposal {
  readonly tabs: readonly { readonly sheetId: number; readonly name: string; readonly rows: number }[];
  readonly table: string;
  readonly tables: readonly Choice[];
  /** 0: none was found. */
  readonly headingRow: number;
  /** The first rows as texts, to choose the heading row by. */
  readonly top: readonly (readonly string[])[];
  readonly columns: readonly ProposedColumn[];
  /** What a column may be. */
  readonly columnChoices: readonly Choice[];
  readonly words: readonly ProposedWord[];
  /** By list key: its words and, after `=`, meanings. */
  readonly wordChoices: Readonly<Record<string, readonly Choice[]>>;
  readonly people: readonly ProposedPerson[];
  readonly dates: readonly ProposedDates[];
  /** Columns that every row must have something for: what all of them have, as the tab does not say. */
  readonly constants: readonly {
    readonly column: string;
    readonly heading: string;
    readonly choices: readonly Choice[];
    readonly choice: string;
  }[];
  /** Name of the one step that the tab has no name for; `''`: it has none, or they have names. */
  readonly stepName: string;
  /** How rows are told apart, in words. */
  readonly key: string;
  readonly counts: {
    readonly rows: number;
    readonly work: number;
    readonly late: number;
    readonly withoutAddress: number;
    readonly unreadable: number;
  };
  /** The first of the cells that cannot be read. */
  readonly unreadable: readonly UnreadableCell[];
  /** What is in the way, in words: nothing is written while there is any. */
  readonly troubles: readonly string[];
  /** What to know, in words: colours that mean something, totals that are left out. */
  readonly notes: readonly string[];
  /** Another tab of the same headings that is in use already, by table key and name; null: none. */
  readonly like: { readonly table: string; readonly name: string } | null;
  /** Of the headings as they stood: adopting asks for the same. */
  readonly seen: string;
  readonly today: LocalDate;
}

export interface AdoptedAnswer {
  readonly tabs: readonly string[];
  readonly rows: number;
  readonly notes: readonly string[];
}
