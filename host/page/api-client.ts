// Calls the host's HTTP interface.

/** The server could not be reached at all. */
export class HostUnreachable extends Error {}

/** Sends JSON and gives the JSON answer. @throws Unreachable, or an Error with the server's own words. */
export async function call<Answer>(method: 'GET' | 'POST' | 'DELETE', path: string, fields?: object): Promise<Answer> {
  const init = fields === undefined ? {} : { headers: { 'content-type': 'application/json' }, body: JSON.stringify(fields) };
  const response = await fetch(path, { method, ...init }).catch(() => {
    throw new HostUnreachable('The local server does not answer. Is it still running?');
  });
  const answer = await response.json();
  if (!response.ok) throw new Error(answer.error);
  return answer;
}
