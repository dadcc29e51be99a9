// What is said of rows of Settings, Steps, Lists and People that cannot be understood. Each says which others it is like, by which they are folded into one.

import { inWords, quotedStart } from '../../schema/values/text';

/** What is wrong on a row, in plain words that go on after the place; `like` is the same for the same trouble, whatever the row holds. */
export interface RowSaid {
  readonly like: string;
  readonly message: string;
}

type Name = { readonly name: string };

export function personUnnamed(): RowSaid {
  return { like: 'person unnamed', message: 'there is no name under Name, so the row is left out.' };
}

/** @param same true: both rows say the same */
export function personTwice({ name, same }: Name & { readonly same: boolean }): RowSaid {
  return same
    ? { like: 'person twice', message: `“${name}” stands here twice; the first row counts.` }
    : {
        like: 'person in doubt',
        message: `“${name}” stands here twice, with different things beside it, so that nobody is mailed in that name.`,
      };
}

/** @param words what two rows are written as */
export function sharedText({ words }: { readonly words: string }): RowSaid {
  return { like: 'shared', message: `${words}.` };
}

export function stepUnnamed(): RowSaid {
  return { like: 'step unnamed', message: 'there is no name under Step, so the row is left out.' };
}

/** @param doubtful true: the rows name different leads */
export function stepTwice({ name, doubtful }: Name & { readonly doubtful: boolean }): RowSaid {
  return doubtful
    ? {
        like: 'step in doubt',
        message: `the step “${name}” stands here twice; with different leads: nobody approves it until one of the two goes.`,
      }
    : { like: 'step twice', message: `the step “${name}” stands here twice; the first row counts.` };
}

export function headingTaken({ name, tab, heading }: Name & { readonly tab: string; readonly heading: string }): RowSaid {
  return {
    like: 'heading taken',
    message: `a step cannot be called “${name}”: ${tab} has another column “${heading}”. It is left out; give it another name.`,
  };
}

export function usedOnNothing({ name, tabs }: Name & { readonly tabs: readonly string[] }): RowSaid {
  return {
    like: 'used on',
    message: `“${name}” under Used on is no tab with steps. Write ${inWords(tabs, 'or')}, or leave it blank for all.`,
  };
}

export function typeUnknown({ name }: Name): RowSaid {
  return { like: 'type', message: `“${name}” under For types is no type on the Lists tab.` };
}

export function awaitedUnknown({ name }: Name): RowSaid {
  return { like: 'awaited', message: `“${name}” under Waits for is no other step of this tab.` };
}

type OfWord = { readonly word: string; readonly list: string };

/** @param same true: both rows say the same meaning */
export function wordTwice({ word, list, same }: OfWord & { readonly same: boolean }): RowSaid {
  return same
    ? { like: `${list}: word twice`, message: `“${word}” stands twice in ${list}; the first one counts.` }
    : {
        like: `${list}: word in doubt`,
        message: `“${word}” stands twice in ${list} with different meanings, so no rule knows what to make of it.`,
      };
}

export function listUnnamed(): RowSaid {
  return { like: 'list unnamed', message: 'there is no list under List, so the word is not used.' };
}

export function listUnknown({ name, lists }: Name & { readonly lists: readonly string[] }): RowSaid {
  return { like: 'list', message: `“${name}” is none of the lists: ${lists.join(', ')}.` };
}

export function wordMissing(): RowSaid {
  return { like: 'word', message: 'there is no word under Word.' };
}

type OfMeaning = OfWord & { readonly meanings: readonly string[] };

export function meaningMissing({ word, list, meanings }: OfMeaning): RowSaid {
  return {
    like: `${list}: no meaning`,
    message: `“${word}” of ${list} has nothing under Means, so no rule knows what to make of it. Write ${inWords(meanings, 'or')}.`,
  };
}

export function meaningUnknown({ word, list, means, meanings }: OfMeaning & { readonly means: string }): RowSaid {
  return {
    like: `${list}: meaning`,
    message: `“${means}” under Means is not understood, so no rule knows what to make of “${word}”. Write ${inWords(meanings, 'or')}.`,
  };
}

export function noReadyWord({ setting, list }: { readonly setting: string; readonly list: string }): RowSaid {
  return {
    like: `${setting}: no word`,
    message: `${setting} is on, and no word of ${list} means ready to start: nothing is written. On Lists, write ready to start under Means, beside the word for it.`,
  };
}

/** @param problem how its value is no such value, going on after the setting’s name. @param initially `''`: blank */
export function settingUnread({
  setting,
  problem,
  initially,
}: {
  readonly setting: string;
  readonly problem: string;
  readonly initially: string;
}): RowSaid {
  return {
    like: `${setting}: unread`,
    message:
      initially === ''
        ? `${setting} ${problem}. It counts as blank until then.`
        : `${setting} ${problem}. It counts as ${initially} until then.`,
  };
}

/** Of rows that somebody deleted or calls something else. */
export function settingsMissing({
  settings,
}: {
  readonly settings: readonly { readonly heading: string; readonly initially: string }[];
}): RowSaid {
  const named = inWords(settings.map(({ heading, initially }) => `${heading} (counts as ${initially === '' ? 'blank' : initially})`));
  return { like: 'settings missing', message: `No row here is called ${named}. Name it so again, or run Set up workbook, which adds it.` };
}

/** @param wants what its row does not say, or not so that it can be understood */
export function holidayIncomplete({ wants }: { readonly wants: 'country' | 'date' }): RowSaid {
  return { like: `holiday ${wants}`, message: `the holiday has no ${wants} that can be understood, so that day is a working day.` };
}

/** @param countries of which no day stands there; none: nobody has said where the production is */
export function holidaysMissing({ countries }: { readonly countries: readonly string[] }): RowSaid {
  return countries.length === 0
    ? { like: 'no country', message: 'Country on Settings is blank, so no public holiday counts for the production. Choose one there.' }
    : {
        like: 'no holidays',
        message: `no holiday of ${inWords(countries)} stands here. Run Set up workbook, which adds those it knows, or add rows of your own.`,
      };
}

export function worksOnUnread({ text }: { readonly text: string }): RowSaid {
  return {
    like: 'works on',
    message: `Works on ${quotedStart(text, 40)} is not days of the week, so everybody’s days count. Write it as Mon, Wed-Fri.`,
  };
}
