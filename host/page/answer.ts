// Fetches an answer of the host and fetches it again when something says that it is out of date.

import { useEffect, useState } from 'preact/hooks';
import { call } from './api-client';

/** Null until the first answer; `version` is whatever changes when the answer does. */
export function useAnswer<Answer>(path: string, version: unknown): Answer | null {
  const [answer, setAnswer] = useState<Answer | null>(null);
  useEffect(() => {
    let current = true;
    call<Answer>('GET', path).then(
      (fresh) => current && setAnswer(fresh),
      () => {},
    );
    return () => {
      current = false;
    };
  }, [path, version]);
  return answer;
}
