// The part of Preact that rendering to a string needs. The build puts it in the place of `preact` in Code.js, which has no page to keep up to
// date and would carry ten kilobytes for nothing; what an element is remains Preact's own business, in its JSX runtime.

import type { Attributes, ComponentChildren, ComponentType, VNode } from 'preact';
import { jsx } from 'preact/jsx-runtime';

/** Hooks into rendering: nobody hangs anything on them here. */
export const options = {};

export function Fragment({ children }: { readonly children?: ComponentChildren }): ComponentChildren {
  return children;
}

export function h(type: string | ComponentType, attributes: Attributes | null): VNode {
  return jsx(type as string, attributes ?? {});
}

/** Elements bear a mark of Preact's that JSON from outside cannot have: whatever its own runtime puts on them. */
export function isValidElement(value: unknown): boolean {
  return typeof value === 'object' && value !== null && (value as { constructor?: unknown }).constructor === markOf(jsx('b', {}));
}

function markOf(element: VNode): unknown {
  return (element as { constructor?: unknown }).constructor;
}
