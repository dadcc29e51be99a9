// Copies the arguments of a server call as Google does, and refuses what Google cannot carry.

/** @throws Error `Failed due to illegal value in property: 0`, with the index of the argument. */
export function legalCopies(args: readonly unknown[]): unknown[] {
  const [only] = args;
  if (args.length === 1 && only instanceof HTMLFormElement) return [fieldsOf(only)];
  return args.map((argument, index) => {
    const refuse = (): never => {
      throw new Error(`Failed due to illegal value in property: ${index}`);
    };
    return copyOf(argument, [], refuse);
  });
}

function copyOf(value: unknown, above: readonly unknown[], refuse: () => never): unknown {
  if (value === null || value === undefined) return null;
  if (typeof value === 'string' || typeof value === 'boolean') return value;
  if (typeof value === 'number') return Number.isFinite(value) ? value : refuse();
  if (typeof value !== 'object' || above.includes(value)) return refuse();
  const path = [...above, value];
  if (Array.isArray(value)) return value.map((item) => copyOf(item, path, refuse));
  if (!isPlain(value)) return refuse();
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, item]) => item !== undefined)
      .map(([name, item]) => [name, copyOf(item, path, refuse)]),
  );
}

function isPlain(value: object): boolean {
  const prototype = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
}

/** A form alone may be an argument: its named fields as text, several values of one name as a list. */
function fieldsOf(form: HTMLFormElement): Record<string, string | string[]> {
  const data = new FormData(form);
  return Object.fromEntries(
    [...new Set(data.keys())].map((name) => {
      const values = data.getAll(name).map(String);
      return [name, values.length === 1 ? (values[0] ?? '') : values];
    }),
  );
}
