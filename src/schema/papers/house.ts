// Who we are on papers, as Settings say.

export interface House {
  /** `''`: the production's title stands for it. */
  readonly name: string;
  readonly address: string;
  readonly vatNo: string;
  readonly eori: string;
  /** Where invoices go: address, mail address, as many lines as it has. `''`: to our address. */
  readonly invoicesTo: string;
}
