// What came of an action: shown in its place, read out, and given the focus when there is nothing else to go on with.

import type { ComponentChildren, JSX } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { Announcements, Notice, type NoticeKind } from './notice';

/** `focus`: the person is taken there, since what they worked on is done with. */
export interface ShownResult {
  readonly kind: NoticeKind;
  readonly words: ComponentChildren;
  readonly focus: boolean;
}

export function told(kind: NoticeKind, words: ComponentChildren, focus = false): ShownResult {
  return { kind, words, focus };
}

export function ResultNotice({ told }: { readonly told: ShownResult | null }): JSX.Element {
  const box = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    if (told?.focus === true) box.current?.focus();
  }, [told]);
  return (
    <div ref={box} tabIndex={-1} class="result">
      <Announcements>{told && <Notice kind={told.kind}>{told.words}</Notice>}</Announcements>
    </div>
  );
}
