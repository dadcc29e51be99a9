// The different words of the tab's drop-downs with how often they stand there, and what each of them means.

import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Proposal, ProposedWord } from '../../../src/contract/adoption';
import { counted } from '../../../src/schema/values/text';
import { lists } from '../../../src/tables/lists';
import { Button } from '../../components/button';
import { FieldFrame } from '../../form/field-frame';
import { ChoiceSelect, choiceWords } from '../choice-select';
import { wordChoice } from '../choices';
import { TakenLine } from '../taken-line';
import { useFocusOnOpen } from '../use-focus-on-open';
import type { MeaningStepProps } from './meaning-step-props';

const leaveUnread = 'Leave it unread';

/** More clear words than that are folded away behind their number. */
const shownAtOnce = 8;

/** Chosen for a word that goes into the list as it is. */
const ownWord = '=';

function asTheyAre(words: readonly ProposedWord[]): Readonly<Record<string, string>> {
  return Object.fromEntries(words.map(({ key }) => [key, ownWord]));
}

/** One section for each list that a column of the tab is of. */
export function WordsPart(props: MeaningStepProps): JSX.Element {
  const keys = [...new Set(props.proposal.words.map(({ list }) => list))];
  return (
    <>
      {keys.map((list) => (
        <WordList key={list} list={list} {...props} />
      ))}
    </>
  );
}

/** Those that are not sure come first, and open; which those are is settled when the step is opened, so that nothing moves. */
function WordList({ adopting, proposal, list }: MeaningStepProps & { readonly list: string }): JSX.Element {
  const { draft, change } = adopting;
  const [unsure] = useState(() => new Set(proposal.words.filter(({ how }) => how === 'unsure').map(({ key }) => key)));
  const [opened, setOpened] = useState<ReadonlySet<string>>(unsure);
  const words = proposal.words.filter((word) => word.list === list);
  const sure = words.filter(({ key }) => !unsure.has(key));
  // Types and categories mean nothing but themselves: one's own are as good as ours.
  const isOwnOffered = (proposal.wordChoices[list] ?? []).some(({ key }) => key === ownWord);
  const unread = words.filter((word) => wordChoice(draft, word) === '');
  const line = (word: ProposedWord) => (
    <WordChoice
      key={word.key}
      id={`word-${list}-${proposal.words.indexOf(word)}`}
      {...{ word, proposal }}
      choice={wordChoice(draft, word)}
      open={opened.has(word.key)}
      onOpen={() => setOpened(new Set([...opened, word.key]))}
      onChoice={(choice) => change({ ...draft, words: { ...draft.words, [word.key]: choice } })}
    />
  );
  const title = lists.find(({ key }) => key === list)?.title ?? 'Words';
  return (
    <section class="group" aria-labelledby={`words-${list}`}>
      <h3 id={`words-${list}`}>
        {title} <span class="count">{counted(words.length, 'word')}</span>
      </h3>
      <ul>{words.filter(({ key }) => unsure.has(key)).map(line)}</ul>
      {isOwnOffered && unread.length > 0 && (
        <Button onPress={() => change({ ...draft, words: { ...draft.words, ...asTheyAre(unread) } })}>
          Keep {unread.length === 1 ? `“${unread[0]?.word}” as it is` : `these ${unread.length} as they are`}
        </Button>
      )}
      {sure.length > 0 && (
        <details class="folded" open={sure.length <= shownAtOnce}>
          <summary>{counted(sure.length, 'word is', 'words are')} clear</summary>
          <ul>{sure.map(line)}</ul>
        </details>
      )}
    </section>
  );
}

interface WordChoiceProps {
  readonly id: string;
  readonly word: ProposedWord;
  readonly proposal: Proposal;
  readonly choice: string;
  readonly open: boolean;
  readonly onOpen: () => void;
  readonly onChoice: (choice: string) => void;
}

function WordChoice({ id, word: { word, count, list }, proposal, choice, open, onOpen, onChoice }: WordChoiceProps): JSX.Element {
  const choices = proposal.wordChoices[list] ?? [];
  useFocusOnOpen(open, id);
  if (!open) {
    return (
      <TakenLine own={word} taken={choiceWords(choices, choice, 'left unread')} onChange={onOpen}>
        <span class="hint"> {counted(count, 'cell')}</span>
      </TakenLine>
    );
  }
  return (
    <li>
      <FieldFrame
        id={id}
        label={word}
        inWords={counted(count, 'cell')}
        required={false}
        problem={undefined}
        remark={undefined}
        help={null}
        width="wide"
      >
        {() => <ChoiceSelect id={id} choices={choices} choice={choice} none={leaveUnread} onChoice={onChoice} />}
      </FieldFrame>
    </li>
  );
}
