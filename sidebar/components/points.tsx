// Some sentences under a title, one a point.

import type { JSX } from 'preact';

export function Points({ title, words }: { readonly title: string; readonly words: readonly string[] }): JSX.Element {
  return (
    <>
      <h3>{title}</h3>
      <ul class="points">
        {words.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </>
  );
}
