// Who is at the keyboard: the same workbook as another person sees and edits it.

import { useState } from 'preact/hooks';
import type { PageState } from '../../server/views';
import { call } from '../api-client';

/** Changes the person for every open page. */
export function PeopleView({ state }: { readonly state: PageState }) {
  const [address, setAddress] = useState('');
  const [problem, setProblem] = useState('');
  const seat = async (user: string) => {
    try {
      await call('POST', '/api/user', { user });
      setProblem('');
      setAddress('');
    } catch (cause) {
      setProblem(cause instanceof Error ? cause.message : String(cause));
    }
  };
  return (
    <div class="form">
      <fieldset>
        <legend>At the keyboard</legend>
        {state.people.map((person) => (
          <label key={person} class="choice">
            <input type="radio" name="person" checked={person === state.user} onChange={() => void seat(person)} />
            {person}
          </label>
        ))}
      </fieldset>
      <form
        class="side-by-side"
        onSubmit={(event) => {
          event.preventDefault();
          void seat(address);
        }}
      >
        <label>
          Somebody else's address
          <input type="email" required value={address} onInput={({ currentTarget }) => setAddress(currentTarget.value)} />
        </label>
        <button type="submit" class="main-button">
          Sit down
        </button>
      </form>
      <p role="alert" class="problem">
        {problem}
      </p>
      <p class="hint">{state.quota} mails left today for this person.</p>
    </div>
  );
}
