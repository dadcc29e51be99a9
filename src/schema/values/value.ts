// A record as it travels between sidebar and server: plain JSON.

/** LocalDate as text, money as integer minor units, people as names separated by `, `. Null is blank. */
export type Value = string | number | boolean | null;

/** Values by column key; a step's columns have keys such as `steps/Rig/due`. A key that is absent was not read or not given. */
export type Values = Readonly<Record<string, Value>>;
