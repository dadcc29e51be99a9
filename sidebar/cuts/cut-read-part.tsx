// What was read of the file, and which clip is which shot: shown on some before it is used for all.

import type { JSX } from 'preact';
import { type CutScope, cutScopes } from '../../src/contract/rows/cut';
import type { FrameRate } from '../../src/schema/frames/timecode';
import { counted } from '../../src/schema/values/text';
import { type PatternMatch, patternMatch } from '../../src/workbook/cuts/clip-pattern';
import type { Cut, CutWord } from '../../src/workbook/cuts/cut';
import { shotWords } from '../../src/workbook/cuts/cut-shots';
import { Button } from '../components/button';
import { Notice } from '../components/notice';
import { TextField } from '../form/text-field';
import { SelectField } from '../several/rows-part';
import type { CutDesk } from './use-cut';

interface CutReadPartProps {
  readonly desk: CutDesk;
  readonly cut: Cut;
  readonly tab: string;
  /** Of the workbook; null: it says none. */
  readonly usual: FrameRate | null;
  readonly busy: string | undefined;
}

const mostExamples = 5;
const mostWords = 100;

const covered: Readonly<Record<CutScope, string>> = {
  parts: 'The sequences that are in it',
  wholes: 'The episodes that are in it',
  tab: 'Everything on the tab',
};

export function CutReadPart({ desk, cut, tab, usual, busy }: CutReadPartProps): JSX.Element {
  const { said, shots, plan } = desk;
  const problem = typeof shots === 'string' ? shots : undefined;
  const others = typeof shots === 'string' ? [] : shots.others;
  const remarks = [...cut.remarks, ...(typeof shots === 'string' ? [] : shots.remarks)];
  return (
    <section class="form" aria-label="The cut as it was read">
      <p class="lead">
        {cut.title !== '' && `${cut.title}: `}
        {counted(cut.events.length, 'event')}, {cut.rate} frames a second.
      </p>
      {usual !== null && usual !== cut.rate && (
        <Notice kind="warn">
          The cut counts {cut.rate} frames a second, and Settings says {usual}. Its frames are taken as they are.
        </Notice>
      )}
      <Words words={cut.problems} title={`${counted(cut.problems.length, 'line')} not understood`} open />
      <Words words={remarks} title={`${counted(remarks.length, 'thing')} to know`} open={remarks.length <= mostExamples} />
      <TextField
        id="cut-pattern"
        label="How clips are named"
        help="{episode}, {sequence} and {shot} are letters and digits, * is anything, {shot:2} takes two parts."
        text={said.pattern}
        problem={problem}
        onText={(pattern) => desk.say({ pattern })}
      />
      {problem === undefined && <Examples cut={cut} match={patternMatch(said.pattern)} />}
      <Words
        words={others}
        title={`${counted(others.length, 'event is', 'events are')} no shot by that`}
        open={others.length <= mostExamples}
      />
      <SelectField
        id="cut-covers"
        label="The cut is of"
        value={said.covers}
        choices={cutScopes.map((value) => ({ value, words: covered[value] }))}
        onValue={(value) => desk.say({ covers: cutScopes.find((one) => one === value) ?? 'parts' })}
      />
      <div class="buttons">
        <Button look={plan === null ? 'primary' : 'quiet'} busy={busy} onPress={() => void desk.compare()}>
          Compare with {tab}
        </Button>
      </div>
    </section>
  );
}

function Examples({ cut, match }: { readonly cut: Cut; readonly match: PatternMatch | { readonly problem: string } }): JSX.Element | null {
  if ('problem' in match) return null;
  const clips = [...new Set(cut.events.map(({ clip }) => clip))].filter((clip) => clip !== '');
  // From all of the cut: its end may be named otherwise than its begin.
  const some = clips.filter((_clip, at) => at % Math.max(1, Math.ceil(clips.length / mostExamples)) === 0).slice(0, mostExamples);
  return (
    <ul class="named-rows" aria-label="Examples">
      {some.map((clip) => {
        const parts = match(clip);
        const said = parts === null ? 'no shot' : shotWords({ ...parts, name: parts.shot });
        return (
          <li key={clip}>
            {clip} → <strong>{said}</strong>
          </li>
        );
      })}
    </ul>
  );
}

function Words({
  words,
  title,
  open,
}: {
  readonly words: readonly CutWord[];
  readonly title: string;
  readonly open: boolean;
}): JSX.Element | null {
  if (words.length === 0) return null;
  return (
    <details class="folded" open={open}>
      <summary>{title}</summary>
      <ul class="named-rows">
        {words.slice(0, mostWords).map((one, at) => (
          <li key={`${at} ${one.where}`}>
            {one.where !== '' && <strong>{one.where}</strong>} {one.words}
          </li>
        ))}
        {words.length > mostWords && <li>and {words.length - mostWords} more</li>}
      </ul>
    </details>
  );
}
