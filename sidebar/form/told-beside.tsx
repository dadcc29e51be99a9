// What a field tells of another one while it is typed: whose a tracking number is, with the page that shows its way.

import type { JSX } from 'preact';
import { useRef } from 'preact/hooks';
import type { Beside } from '../../src/schema/kind';
import { inWords } from '../../src/schema/values/text';
import { Button } from '../components/button';

interface ToldBesideProps {
  readonly beside: Beside;
  /** What stands in the other field. */
  readonly word: string;
  readonly onWord: (word: string) => void;
}

/** One that is certain is said; several are asked about; what somebody typed stands. */
export function ToldBeside({ beside, word, onWord }: ToldBesideProps): JSX.Element {
  const part = useRef<HTMLDivElement>(null);
  const { certain, possible, linkFor } = beside;
  const said = word.trim() || certain;
  const link = said === null ? null : linkFor(said);
  const choose = (one: string) => {
    // Who chose by keyboard stays here when the choices go.
    part.current?.focus();
    onWord(one);
  };
  return (
    <div ref={part} class="field-wide told-beside" aria-live="polite" tabIndex={-1}>
      {said === null && possible.length > 0 && (
        <p class="help">It may be of {inWords(possible.length > 1 ? possible : [...possible, 'somebody else'], 'or')}. Whose is it?</p>
      )}
      {said === null && (
        <div class="told-choices">
          {possible.map((one) => (
            <Button key={one} onPress={() => choose(one)}>
              {one}
            </Button>
          ))}
        </div>
      )}
      {said !== null && (link !== null || certain !== null) && (
        <p class="help">
          {said}
          {link !== null && ': '}
          {link !== null && (
            <a href={link} target="_blank" rel="noopener">
              Show where it is
            </a>
          )}
        </p>
      )}
    </div>
  );
}
