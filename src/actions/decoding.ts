// What comes in from the client is checked before anything believes it: whoever may open the sidebar may call the server with anything.

import type { Method, Methods, Pipeline, Request } from '../contract/methods';
import type { Value, Values } from '../schema/value';
import { invalid } from './failure';

/** Rows that one call may add. */
const mostRows = 500;
const mostFields = 400;

type Fields = Readonly<Record<string, unknown>>;

/** @throws Refusal when the text is not a request for one of the methods with an input of its shape. */
export function decodeRequest(text: unknown): Request {
  const request = fieldsOf(typeof text === 'string' && text.length < 2_000_000 ? parsed(text) : null);
  const { method } = request;
  const known = (Object.keys(inputs) as Method[]).find((name) => name === method);
  if (!known) throw refused('There is no such action.');
  return {
    method: known,
    input: inputs[known](fieldsOf(request.input ?? {})),
    key: textOf(request.key, 100),
    version: textOf(request.version, 40),
  } as Request;
}

const nothing = () => ({});

const inputs: { readonly [M in Method]: (input: Fields) => Methods[M]['input'] } = {
  open: nothing,
  setUp: ({ pipeline, sample }) => ({ pipeline: pipelineOf(pipeline), sample: sample === true }),
  add: ({ table, rows }) => ({ table: textOf(table, 40), rows: listOf(rows).map(valuesOf) }),
  suggestions: ({ table }) => ({ table: textOf(table, 40) }),
  select: ({ table, id, column }) => ({ table: textOf(table, 40), id: textOf(id, 400), column: textOf(column, 400) }),
  selected: nothing,
  save: ({ table, id, loaded, changes }) => ({
    table: textOf(table, 40),
    id: textOf(id, 400),
    loaded: valuesOf(loaded),
    changes: valuesOf(changes),
  }),
  preview: ({ everybody }) => ({ everybody: everybody === true }),
  turnOn: ({ everybody }) => ({ everybody: everybody === true }),
  turnOff: nothing,
  sendTest: ({ to }) => ({ to: textOf(to, 254) }),
  sendNow: nothing,
  repair: nothing,
  takeOver: ({ from }) => ({ from: textOf(from, 254) }),
  pause: ({ until }) => ({ until: textOf(until, 10) }),
  resume: nothing,
  uninstall: nothing,
};

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function fieldsOf(value: unknown): Fields {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw refused('The request cannot be read.');
  return value as Fields;
}

function textOf(value: unknown, longest: number): string {
  if (typeof value !== 'string' || value.length > longest) throw refused('The request cannot be read.');
  return value;
}

function listOf(value: unknown): readonly unknown[] {
  if (!Array.isArray(value) || value.length === 0) throw refused('There is nothing to add.');
  if (value.length > mostRows) throw refused(`Add ${mostRows} rows at a time at most.`);
  return value;
}

/** A null prototype, so that a column called `__proto__` is a name like any other. */
function valuesOf(value: unknown): Values {
  const entries = Object.entries(fieldsOf(value));
  if (entries.length > mostFields || !entries.every(([, cell]) => isValue(cell))) throw refused('The request cannot be read.');
  return Object.assign(Object.create(null), Object.fromEntries(entries)) as Values;
}

function isValue(cell: unknown): cell is Value {
  return cell === null || typeof cell === 'string' || typeof cell === 'boolean' || (typeof cell === 'number' && Number.isFinite(cell));
}

const pipelines: readonly Pipeline[] = ['cg', '2d', 'stop-motion', 'one step'];

function pipelineOf(value: unknown): Pipeline {
  const pipeline = pipelines.find((known) => known === value);
  if (!pipeline) throw refused('There is no such pipeline.');
  return pipeline;
}

function refused(message: string) {
  return invalid([{ path: '', message }]);
}
