// Elements as HTML text. Preact's own renderer knows hooks, contexts and suspense, which mails have none of, and would take seven kilobytes of
// a script that Google parses at every run; what an element is, and how text and attributes are escaped, is Preact's.

import type { ComponentChildren, VNode } from 'preact';
import { jsxAttr, jsxEscape } from 'preact/jsx-runtime';
import { onceEach } from '../schema/values/once';

/** Elements that have no contents and no closing tag (HTML Standard, 13.1.2). */
const empty = new Set(['area', 'base', 'br', 'col', 'embed', 'hr', 'img', 'input', 'link', 'meta', 'source', 'track', 'wbr']);

/** A mail has a dozen styles and hundreds of elements. */
const styleMarkup = onceEach((style: string) => jsxAttr('style', style), 100);

/** Components are called, text is escaped, null and booleans are nothing. */
export function markupOf(node: ComponentChildren): string {
  if (Array.isArray(node)) return node.map(markupOf).join('');
  const escaped = jsxEscape(node);
  if (escaped === null) return '';
  return typeof escaped === 'string' ? escaped : elementMarkup(escaped as VNode<Readonly<Record<string, unknown>>>);
}

function elementMarkup({ type, props }: VNode<Readonly<Record<string, unknown>>>): string {
  if (typeof type === 'function') return markupOf((type as (given: unknown) => ComponentChildren)(props));
  let open = `<${type}`;
  for (const name of Object.keys(props)) {
    const value = props[name];
    const attribute = name === 'children' ? '' : name === 'style' && typeof value === 'string' ? styleMarkup(value) : jsxAttr(name, value);
    if (attribute) open += ` ${attribute}`;
  }
  return empty.has(type) ? `${open}>` : `${open}>${markupOf(props.children as ComponentChildren)}</${type}>`;
}
