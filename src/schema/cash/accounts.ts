// How accounts want the lists that they get.

/** The second of March in each. */
export const accountsDates = ['2026-03-02', '02/03/2026', '03/02/2026', '2 March 2026'] as const;
export type AccountsDates = (typeof accountsDates)[number];

export const accountsSigns = ['as they are', 'spent below nought'] as const;
export type AccountsSign = (typeof accountsSigns)[number];

export interface AccountsForm {
  /** Headings in their order; none: those that are offered. */
  readonly columns: readonly string[];
  readonly dates: AccountsDates;
  readonly sign: AccountsSign;
}

/** Where Settings say nothing. */
export const usualAccounts: AccountsForm = { columns: [], dates: '2026-03-02', sign: 'as they are' };
