// Taking a person out of texts: whole words, and nobody else's.

import { expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { forgetting, forgottenWord } from '../../../src/workbook/memory/forgotten';

const others = ['Ana Ruiz', 'Joana Ode', 'Ben Ode Junior'];
const { text } = forgetting(['Ben Ode', 'ben@example.com'], others);

test.each([
  ['Rig by: Ben Ode → Ana Ruiz', 'Rig by: (forgotten) → Ana Ruiz'],
  ['BEN  ODE, Ben Ode. (Ben Ode)', '(forgotten), (forgotten). ((forgotten))'],
  ['Ben Ode Junior and Ben Ode', 'Ben Ode Junior and (forgotten)'],
  ['Reuben Ode, Ben Odes, Ben Ode-Lee', 'Reuben Ode, Ben Odes, Ben Ode-Lee'],
  ['to Ben@Example.com.', 'to (forgotten).'],
  ['joe.ben@example.com, ben@example.com.au, ben@example.com-x', 'joe.ben@example.com, ben@example.com.au, ben@example.com-x'],
  ['benXexample.com', 'benXexample.com'],
])('“%s” becomes “%s”', (before, after) => expect(text(before)).toBe(after));

const word = fc.string({ unit: fc.constantFrom(...'aZé7.*+?()[]{}|/\\^$-@% '), minLength: 1, maxLength: 8 });

test('a name of any marks goes wherever it stands as words, and nothing else changes', () => {
  fc.assert(
    fc.property(word, fc.array(fc.constantFrom('before', 'Xavier', 'after'), { maxLength: 4 }), (raw, around) => {
      const name = raw.replace(/\s+/g, ' ').trim();
      fc.pre(name !== '' && !around.some((other) => other.toLowerCase().includes(name.toLowerCase())));
      const { text: without, names } = forgetting([name], []);
      const line = around.join(', ');
      expect(without(line)).toBe(line);
      expect(names(line)).toBe(false);
      expect(without(`${line}, ${name}, ${line}`)).toBe(`${line}, ${forgottenWord}, ${line}`);
      expect(without(without(`${name}`))).toBe(without(name));
    }),
  );
});
