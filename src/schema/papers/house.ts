// Who we are on papers, as Settings say.

export interface House {
  /** `''`: the production's title stands for it. */
  readonly name: string;
  readonly address: string;
  readonly vatNo: string;
  readonly eori: string;
}
