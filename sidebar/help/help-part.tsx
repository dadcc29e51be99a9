// Help of the view that is open.

import type { JSX } from 'preact';
import type { HelpTopic } from './topics';

export function HelpPart({ topic: { title, about, steps } }: { readonly topic: HelpTopic }): JSX.Element {
  return (
    <section id="help" class="help-part" aria-label={`Help: ${title}`}>
      <h2>{title}</h2>
      <p>{about}</p>
      <ol>
        {steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
    </section>
  );
}
