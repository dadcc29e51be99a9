// Who is on the production, and who is to be credited.

/** A list as it is copied or printed: cells as people read them. */
export interface CrewList {
  readonly title: string;
  readonly headings: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

export interface CrewMethods {
  /** Everybody who is on the production, and everybody who is to stand in its credits; both by department, role and name. */
  readonly crew: { readonly input: Record<string, never>; readonly answer: { readonly lists: readonly CrewList[] } };
}
