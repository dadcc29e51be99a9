// The state of a form for one row: what is typed, what is wrong, which fields are shown; and reading it when it is saved.

import type { RefObject } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Issue } from '../../src/schema/issue';
import type { Values } from '../../src/schema/values/value';
import { fieldsOf } from '../../src/workbook/rows/form';
import { type Draft, type Form, mayBeNew, valuesOf, withText } from './draft';
import { type Messages, mergedIssues, messagesOf } from './form-issues';

export interface RowForm {
  readonly element: RefObject<HTMLFormElement | null>;
  readonly draft: Draft;
  readonly messages: Messages;
  readonly moreShown: boolean;
  showMore(shown: boolean): void;
  setText(key: string, text: string): void;
  /** The values, or null after telling what is surely wrong. `check` adds what the table's rules say. */
  read(check: (values: Values) => readonly Issue[]): Values | null;
  /** Shows the messages beside their fields and puts the focus on the first. */
  refuse(issues: readonly Issue[]): void;
  reset(draft: Draft): void;
}

/** @param extra keys of fields that the form shows besides those of its model */
export function useRowForm(form: Form, start: Draft, extra: readonly string[] = []): RowForm {
  const element = useRef<HTMLFormElement>(null);
  const [draft, setDraft] = useState(start);
  const [messages, setMessages] = useState<Messages>({});
  const [moreShown, showMore] = useState(false);
  const [refusals, setRefusals] = useState(0);
  useEffect(() => {
    if (refusals > 0) focusFirst(element.current);
  }, [refusals]);
  const refuse = (issues: readonly Issue[]) => {
    const shown = [...fieldsOf(form.model).map(({ key }) => key), ...extra];
    const next = messagesOf(issues, shown);
    setMessages(next);
    if (isHidden(form, next)) showMore(true);
    if (issues.length > 0) setRefusals((count) => count + 1);
  };
  return {
    element,
    draft,
    messages,
    moreShown,
    showMore,
    refuse,
    setText: (key, text) => {
      setDraft((current) => withText(form, current, key, text));
      setMessages(({ [key]: _gone, ...others }) => others);
    },
    read: (check) => {
      const { values, issues } = valuesOf(form, draft.texts);
      const unreadable = [...incompleteIn(element.current, form), ...issues];
      const found = mergedIssues(unreadable, check(values));
      const sure = found.some(({ path }) => !mayBeNew(form, draft.texts, path));
      refuse(sure ? found : []);
      return sure ? null : values;
    },
    reset: (next) => {
      setDraft(next);
      setMessages({});
    },
  };
}

/** What the fields of the form show, and where what is typed goes. */
export function fieldsShown({ draft: { texts }, messages, moreShown, showMore, setText }: RowForm) {
  return { texts, messages, moreShown, onMore: showMore, onText: setText };
}

/** True when a message is for a field that waits under "More". */
function isHidden({ model }: Form, messages: Messages): boolean {
  const hidden = [...model.more, ...model.steps.flatMap(({ more }) => more)];
  return hidden.some(({ key }) => messages[key] !== undefined);
}

/** Dates and times typed by half, which the browser keeps to itself. */
function incompleteIn(element: HTMLFormElement | null, { columns }: Form): readonly Issue[] {
  return [...(element?.querySelectorAll('input') ?? [])]
    .filter(({ validity }) => validity.badInput)
    .map(({ name, type }) => ({
      path: name,
      message: `${columns.get(name)?.heading ?? 'This'} is not a whole ${type}. ${type === 'date' ? 'Fill in day, month and year.' : 'Fill in hours and minutes.'}`,
    }));
}

function focusFirst(element: HTMLElement | null): void {
  element?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
}
