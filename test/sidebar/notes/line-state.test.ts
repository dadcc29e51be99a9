// The line as it is typed: chips at once, Backspace turns them back, Enter takes it or says why not.

import { describe, expect, test } from '@jest/globals';
import { emptyLine, entered, type LineState, previewed, turnedBack, typed } from '../../../sidebar/notes/line-state';
import type { NoteContext } from '../../../src/workbook/notes/marks';

const context: NoteContext = {
  people: [
    { name: 'Ben Ode', also: [], active: true },
    { name: 'Ben Ali', also: [], active: true },
    { name: 'Jo Rey', also: [], active: true },
  ],
  departments: ['Rig'],
  rate: '24',
  shot: { frames: 96, firstFrame: 1001 },
};

/** Letter by letter, as the browser hands it on. */
function keyed(text: string, line: LineState = emptyLine): LineState {
  return [...text].reduce((before, letter) => typed(before, before.text + letter, context), line);
}

const chips = ({ marks }: LineState) => marks.map((mark) => mark.typed);

describe('a line', () => {
  test('has a chip once a mark has its space, and shows it before', () => {
    expect(previewed(keyed('f1010'), context).marks).toHaveLength(1);
    expect(chips(keyed('f1010'))).toEqual([]);
    expect([chips(keyed('f1010 #rig Knee')), keyed('f1010 #rig Knee').text]).toEqual([['f1010', '#rig'], 'Knee']);
    expect(previewed(keyed('rtk'), context).decision).toBe('rtk');
  });

  test('waits for the rest of a name that may go on', () => {
    expect(chips(keyed('@Ben '))).toEqual([]);
    expect(chips(keyed('@Ben Ode '))).toEqual(['@Ben Ode']);
    expect(chips(keyed('@Jo f'))).toEqual(['@Jo']);
  });

  test('has its last chip as text again after Backspace, and that stays text', () => {
    const back = turnedBack(keyed('f1010 #rig Knee'));
    expect([chips(back), back.text]).toEqual([['f1010'], '#rig Knee']);
    const more = keyed(' flips', back);
    expect([chips(more), previewed(more, context).marks]).toEqual([['f1010'], []]);
    expect(entered(more, context)).toMatchObject({ does: 'note', text: '#rig Knee flips', note: { frame: '1010', for: '' } });
    expect(entered(turnedBack(keyed('ok')), context)).toMatchObject({ does: 'note', text: 'ok' });
  });

  test('with a frame beyond the shot is said, and Enter once more takes it as it is', () => {
    const line = keyed('f12 Blink');
    const said = entered(line, context);
    expect(said).toEqual({ does: 'say', words: 'f12: the shot has frames 1001 to 1096. Enter once more keeps it as it is.' });
    expect(entered({ ...line, warned: 'words' in said ? said.words : '' }, context)).toMatchObject({ does: 'note', note: { frame: '12' } });
    expect(typed({ ...line, warned: 'x' }, 'Blinks', context).warned).toBe('');
  });

  test('for one of two people is said, and kept as it was typed: nobody is guessed', () => {
    const line = keyed('@Ben foot slides');
    const said = entered(line, context);
    expect(said).toMatchObject({ does: 'say', words: expect.stringContaining('may be Ben Ode or Ben Ali') });
    expect(entered({ ...line, warned: 'words' in said ? said.words : '' }, context)).toMatchObject({
      ...{ does: 'note', text: '@Ben foot slides', note: { for: '' } },
    });
  });

  test.each([
    ['', { does: 'nothing' }],
    ['   ', { does: 'nothing' }],
    ['f1010', { does: 'say', words: 'Write what the note says after it.' }],
    ['ok*', { does: 'decide', word: 'ok*' }],
    ['/040', { does: 'jump', to: '040' }],
    ['=SUM', { does: 'note', text: '=SUM' }],
    ['// ask her', { does: 'note', text: 'ask her', note: { mine: true } }],
  ])('“%s” and Enter', (text, does) => {
    expect(entered(keyed(text), context)).toMatchObject(does);
  });
});
