// What comes in of floats and claims.

import type { FloatCount } from '../../contract/cash';
import { countWrong } from '../messages/cash/floats';
import { givenFields, givenText, requestRefused } from './decoded-parts';

export const cashDecoders = { floatCount: floatCountOf };

function floatCountOf(value: unknown): FloatCount {
  const { float, counted, seen, explained } = givenFields(value);
  return {
    float: givenText(float, 400),
    counted: minorOf(counted),
    seen: seen === null ? null : minorOf(seen),
    explained: givenText(explained, 4000),
  };
}

/** More than any float holds. */
const largest = 1e12;

function minorOf(value: unknown): number {
  if (typeof value !== 'number' || !Number.isSafeInteger(value) || Math.abs(value) > largest) throw requestRefused(countWrong());
  return value;
}
