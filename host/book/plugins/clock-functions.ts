// TODAY() and NOW() after the book's own clock instead of the machine's.

import { type AddFunctionDescription, type FunctionResultObject, registries } from '@odoo/o-spreadsheet';
import { serialOfWall } from '../typing/serials';

/** What `Engine` passes to every formula beside the engine's own. */
interface ClockContext {
  readonly wallClock: () => number;
}

/** Names of the functions whose answer changes with the clock. */
export const clockFunctions = ['TODAY', 'NOW'] as const;

function clockFunction(description: string, result: (serial: number) => FunctionResultObject): AddFunctionDescription {
  return {
    description,
    args: [],
    isExported: true,
    compute() {
      const { wallClock } = this as unknown as ClockContext;
      return result(serialOfWall(wallClock()));
    },
  };
}

/** Replaces the engine's own two, for every model of this process. */
export function useClock(): void {
  const registry = registries.functionRegistry;
  registry.replace(
    'TODAY',
    clockFunction('Current date as a date value.', (serial) => ({ value: Math.floor(serial), format: 'yyyy-mm-dd' })),
  );
  registry.replace(
    'NOW',
    clockFunction('Current date and time as a date value.', (serial) => ({ value: serial, format: 'yyyy-mm-dd hh:mm:ss' })),
  );
}
