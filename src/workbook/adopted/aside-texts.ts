// Texts that stand between or under the rows of a tracker and name nothing that is made: totals, titles of sections, notes, legends.

const things =
  '(assets?|shots?|props?|characters?|chars?|sets?|environments?|envs?|backgrounds?|bgs?|vehicles?|fx|items?|rows?|episodes?|frames?|tasks?)';

/** `Total`, `TOTAL:`, `Grand total 412`, `Total assets: 412`, `Average 3.5`, `412 assets`; not `Total Recall poster` or `Count Dracula`. */
const total = new RegExp(
  [
    `^(grand |sub[ -]?|overall )?totals?( (number of |of )?${things})?( done| approved| left| open| late)?( ?[:=].*| [\\d.,%/ ]+)?$`,
    '^(sum|average|avg|mean|median|count)\\.?( ?[:=].*| [\\d.,%/ ]+)?$',
    `^(number|count|sum|no\\.?) of ${things}( ?[:=].*| [\\d.,%/ ]+)?$`,
    `^\\d+ ${things}$|^${things} ?[:=] ?\\d+$`,
  ].join('|'),
  'i',
);

/** `SEQ 010`, `Ep 3: The well`, `ACT II`, `Sequence 12 - Chase`. A shot such as EP101_SH010 is none. */
const section =
  /^(seq(uence)?|sq|ep(isode)?|act|sc(ene)?|section|reel|block|batch|part|chapter|season|week|wk)[ ._:#-]*(\d{1,4}[a-z]?|[ivx]{1,4}|one|two|three)( +[-–—|] +.*| *[:(].*)?$/i;
const bareSection = /^(SEQ|SEQUENCE|EP|EPISODE|ACT|SCENE|SECTION|CHAPTER)S?:?$/;

/** `CHARACTERS`, `MAIN CHARACTERS`, `PROPS:`; in small letters only with a colon. */
const group =
  /^((main|hero|secondary|background|additional|other|new|reused?|misc\.?) )?(characters|chars|cast|crowds?|props|sets|environments|envs|backgrounds|bgs|vehicles|creatures|fx|effects|assets|shots|set dressing|misc\.?|other)( \(.*\))?:?$/i;

const note = /^(notes?|n\.?b\.?|please note|(last )?updated|p\.?s\.?) ?[:\-–—]|^(last updated|please note)\b|^[*†‡] /i;

/** For those who read rows without us. `group`: only with a colon behind it, or in capitals. */
export const asidePatterns = { total, section, bareSection, group, note };

export function isTotal(text: string): boolean {
  return total.test(folded(text));
}

/** `== Props ==` is one whatever it says. */
export function isTitle(text: string): boolean {
  const plain = folded(text);
  if (/^[-=*_~#]{2,}/.test(plain) || section.test(plain) || bareSection.test(plain)) return true;
  return group.test(plain) && (plain.endsWith(':') || plain === plain.toUpperCase());
}

/** `Note: ...`, `* not in the animatic`: nothing that is made is called so. */
export function isNote(text: string): boolean {
  return note.test(folded(text));
}

/** Also what names nothing only when it stands apart, below the data: whole sentences, figures. */
export function isNoteBelow(text: string): boolean {
  const plain = folded(text);
  return isNote(plain) || /[.:!?]$/.test(plain) || /[:=] ?[\d.,%/ ]+$/.test(plain) || plain.split(' ').length > 5 || plain.length > 40;
}

/** `WIP = work in progress`. */
export function isLegend(text: string): boolean {
  return /^[^=]*[^=\s] ?= ?[^=\s]/.test(folded(text));
}

export function isLegendHead(text: string): boolean {
  return /^(legend|((colou?r|status) )key|key:|colou?r cod(e|ing)|status(es)? (legend|explained)):?$/i.test(folded(text));
}

function folded(text: string): string {
  return text.normalize('NFC').trim().replace(/\s+/g, ' ');
}
