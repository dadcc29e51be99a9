// Lists, good and broken, and what each of them would come to for the cast of `list-on-paper`.

import type { ListDraft } from '../../../src/contract/rows/list';

type Case = readonly [name: string, told: readonly string[], text: string, more?: Partial<ListDraft>];

export const listCases: readonly Case[] = [
  ['the tab’s own headings', ['= 1'], 'ID,Name,Type\nCH_001,Llama,Character\n'],
  ['a new row', ['+ Fox type=Prop'], 'Name,Type\nFox,Prop\n'],
  ['a changed word', ['~ CH_001 steps/Rig/status: WIP > Approved'], 'ID,Name,Type,Rig\nCH_001,Llama,Character,Approved\n'],
  ['a renamed asset, by its ID', ['~ CH_001 name: Llama > Lama'], 'ID,Name\nCH_001,Lama\n'],
  ['by name alone', ['~ CH_002 notes: Two tails, "curly" > Three tails'], 'Name,Notes\nOti,Three tails\n'],
  ['semicolons', ['+ Fox type=Prop notes=red, and quick'], 'Name;Type;Notes\nFox;Prop;red, and quick\n'],
  ['a short file with semicolons that ends in a newline', ['+ Fox type=Prop'], 'Name;Type\nFox;Prop\n'],
  ['tabs', ['+ Fox type=Prop'], 'Name\tType\nFox\tProp'],
  ['pipes', ['+ Fox type=Prop', '+ Hen type=Prop'], 'Name|Type\nFox|Prop\nHen|Prop\n'],
  ['Windows line ends', ['+ Fox type=Prop', '+ Hen type=Prop'], 'Name,Type\r\nFox,Prop\r\nHen,Prop\r\n'],
  ['mixed line ends', ['+ Fox type=Prop', '+ Hen type=Prop', '+ Pig type=Prop'], 'Name,Type\r\nFox,Prop\nHen,Prop\rPig,Prop\r\n'],
  ['old Mac line ends', ['+ Fox type=Prop', '+ Hen type=Prop'], 'Name,Type\rFox,Prop\rHen,Prop\r'],
  ['a mark at the beginning', ['+ Fox type=Prop'], '\ufeffName,Type\nFox,Prop\n'],
  [
    'quotes inside a description',
    ['+ Fox type=Prop notes=a "red" fox, quick', '+ Hen type=Prop notes=two\nlines'],
    'Name,Type,Notes\nFox,Prop,"a ""red"" fox, quick"\nHen,Prop,"two\nlines"\n',
  ],
  ['quotes in a pasted table', ['+ Fox type=Prop notes=6" tall'], 'Name\tType\tNotes\nFox\tProp\t6" tall\n'],
  ['title rows above', ['+ Fox type=Prop'], 'The Loop\nAssets as of Monday\n\nName,Type\nFox,Prop\n'],
  ['blank lines between', ['+ Fox type=Prop', '+ Hen type=Prop'], 'Name,Type\n\nFox,Prop\n,\nHen,Prop\n\n\n'],
  [
    'a total at the end',
    ['+ Fox type=Prop notes=a', '+ Hen type=Prop notes=b', '- 4 a total'],
    'Name,Type,Notes\nFox,Prop,a\nHen,Prop,b\nTotal,,2\n',
  ],
  [
    'headings once more',
    ['+ Fox type=Prop', '+ Hen type=Prop', '- 3 the headings once more'],
    'Name,Type\nFox,Prop\nName,Type\nHen,Prop\n',
  ],
  [
    'titles between the rows',
    ['+ Fox type=Character steps/Rig/status=WIP', '+ Hen type=Prop steps/Rig/status=WIP', '- 2 a title', '- 4 a title'],
    'Name,Type,Rig\nCHARACTERS,,\nFox,Character,WIP\nPROPS,,\nHen,Prop,WIP\n',
  ],
  [
    'headings doubled',
    ['+ Fox type=Prop steps/Rig/status=WIP', 'i “Rig” stands in the list more than once. Look which one counts.'],
    'Name,Type,Rig,Rig\nFox,Prop,WIP,Approved\n',
  ],
  [
    'headings missing',
    ['? No row of headings was found among the first ten rows. Choose it, or put a row of headings above the list, such as Name and Type.'],
    'Fox,Prop\nHen,Prop\n',
  ],
  [
    'one cell a row',
    ['? No row of headings was found among the first ten rows. Choose it, or put a row of headings above the list, such as Name and Type.'],
    'Fox\nHen\n',
  ],
  ['one cell a row with a heading', ['= 2'], 'Name\nOti\nLlama\n'],
  ['nothing but headings', ['? The list has no rows below its headings.'], 'Name,Type\n'],
  [
    'no name column',
    [
      '? Rows are told apart by Name, and no column of the list says it. Choose the column, or what else tells rows apart.',
      '? The list has no rows below its headings.',
      '- 2 a note, or a row without a name',
    ],
    'Type,Notes\nProp,red\n',
  ],
  [
    'two rows of one key in the list',
    [
      '+ Hen type=Prop',
      '! 2 Rows 2 and 4 of the list are both “Fox”. Only one of them can be right.',
      '! 4 Rows 2 and 4 of the list are both “fox”. Only one of them can be right.',
    ],
    'Name,Type\nFox,Prop\nHen,Prop\nfox,Character\n',
  ],
  [
    'two rows of one ID in the list',
    [
      '! 2 Rows 2 and 3 of the list are both “Llama”. Only one of them can be right.',
      '! 3 Rows 2 and 3 of the list are both “Lama”. Only one of them can be right.',
    ],
    'ID,Name\nCH_001,Llama\nCH_001,Lama\n',
  ],
  [
    'ID and name of one row on two lines',
    [
      '! 2 Rows 2 and 3 of the list are both “Llama”. Only one of them can be right.',
      '! 3 Rows 2 and 3 of the list are both “Llama”. Only one of them can be right.',
    ],
    'ID,Name,Notes\nCH_001,Llama,a\n,Llama,b\n',
  ],
  [
    'an unknown ID of ours',
    ['! 2 No row of “Assets” has the ID AST-077. Take the ID out of the list to add it as a new row.'],
    'ID,Name\nAST-077,Fox\n',
  ],
  ['a code of their own', ['+ Fox id=FX_009 type=Prop'], 'ID,Name,Type\nFX_009,Fox,Prop\n'],
  [
    'an unknown type',
    [
      '! 2 B2 Type “Blob” is not on its list. Choose Character, Prop, Environment, FX, Set dressing, Puppet, Vehicle, Title, or add the word on the Lists tab.',
    ],
    'Name,Type\nFox,Blob\n',
  ],
  ['an unknown type, said', ['+ Fox type=Prop'], 'Name,Type\nFox,Blob\n', { words: { 'assetTypes/Blob': 'Prop' } }],
  ['a type in another case', ['+ Fox type=Prop'], 'Name,Type\nFox,PROP\n'],
  [
    'unknown people',
    ['! 2 C2 Rig by names “Zoe Xu”, who is not on the People tab. Add them there or mend the name.'],
    'Name,Type,Rig by\nFox,Prop,Zoe Xu\n',
  ],
  [
    'unknown people, said',
    ['+ Fox type=Prop steps/Rig/by=Ana Ruiz'],
    'Name,Type,Rig by\nFox,Prop,Zoe Xu\n',
    { people: { 'Zoe Xu': 'Ana Ruiz' } },
  ],
  [
    'several people in one cell',
    ['~ CH_001 steps/Rig/by: Ben Ode > Ana Ruiz, Ben Ode', '= 1'],
    'Name,Type,Rig by\nOti,Character,"Jo Rey, Ben Ode"\nLlama,Character,"Ana Ruiz; Ben Ode"\n',
  ],
  ['people by their initials', ['~ CH_001 steps/Rig/by: Ben Ode > Ana Ruiz'], 'Name,Type,Rig by\nLlama,Character,AR\n'],
  [
    'dates of one order for certain',
    ['~ CH_001 steps/Rig/due: 2026-03-06 > 2026-03-13', '~ CH_002 steps/Rig/due: null > 2026-03-04'],
    'Name,Rig due\nLlama,13/03/2026\nOti,04/03/2026\n',
  ],
  [
    'dates that may be either',
    ['? Dates in “Rig due” such as 05/03/2026 may be day or month first. Say which.'],
    'Name,Rig due\nLlama,05/03/2026\nOti,04/03/2026\n',
  ],
  [
    'dates that may be either, said',
    ['~ CH_001 steps/Rig/due: 2026-03-06 > 2026-05-03', '~ CH_002 steps/Rig/due: null > 2026-04-03'],
    'Name,Rig due\nLlama,05/03/2026\nOti,04/03/2026\n',
    { dates: { 'steps/Rig/due': 'mdy' } },
  ],
  [
    'dates of two orders',
    [
      '! 2 B2 Rig due “13/03/2026” is not a date. Pick a day, or type one such as 2 Mar 2026.',
      '! 3 B3 Rig due “03/14/2026” is not a date. Pick a day, or type one such as 2 Mar 2026.',
    ],
    'Name,Rig due\nLlama,13/03/2026\nOti,03/14/2026\n',
  ],
  ['dates in words', ['~ CH_002 steps/Rig/due: null > 2026-03-09', '= 1'], 'Name,Rig due\nLlama,Fri 6 Mar 2026\nOti,9 Mar 2026\n'],
  ['ISO dates', ['~ CH_002 steps/Rig/due: null > 2026-03-09', '= 1'], 'Name,Rig due\nLlama,2026-03-06\nOti,2026-03-09\n'],
  ['no date', ['! 2 B2 Rig due “someday” is not a date. Pick a day, or type one such as 2 Mar 2026.'], 'Name,Rig due\nLlama,someday\n'],
  ['a blank cell changes nothing', ['= 1'], 'Name,Type,Rig,Rig due\nLlama,Character,,\n'],
  [
    'a blank cell empties, if asked',
    ['~ CH_001 steps/Rig/status: WIP > null, steps/Rig/due: 2026-03-06 > null'],
    'Name,Rig,Rig due\nLlama,,\n',
    { blanks: true },
  ],
  ['a blank required cell', ['! 2 B2 Name is missing. Give it one.'], 'ID,Name\nCH_001,\n', { blanks: true }],
  ['codes keep their noughts', ['~ PR_001 notes: null > 010E2'], 'Name,Type,Notes\n001,Prop,010E2\n'],
  [
    'a code that lost its noughts',
    ['! 2 “1” looks like “001” that has lost its noughts. Write it in the list as it stands on the tab, with the column as plain text.'],
    'Name,Type\n1,Prop\n',
  ],
  ['a code that looks like a number', ['+ 010E2 type=Prop'], 'Name,Type\n010E2,Prop\n'],
  [
    'formulas are text',
    ['+ Fox type=Prop notes==HYPERLINK("http://x","y")', '+ =1+1 type=Prop notes=+41'],
    'Name,Type,Notes\nFox,Prop,"=HYPERLINK(""http://x"",""y"")"\n=1+1,Prop,+41\n',
  ],
  ['a list made harmless for spreadsheets', ['+ Fox type=Prop notes==1+1'], "Name,Type,Notes\nFox,Prop,'=1+1\n"],
  ['markup', ['+ <b>Fox</b> type=Prop notes=<script>alert(1)</script>'], 'Name,Type,Notes\n<b>Fox</b>,Prop,<script>alert(1)</script>\n'],
  ['a column that nobody knows', ['+ Fox type=Prop'], 'Name,Type,Shoe size\nFox,Prop,43\n'],
  ['a column of a step that is not there', ['+ Fox type=Prop'], 'Name,Type,Grooming\nFox,Prop,WIP\n'],
  ['columns said', ['+ Fox type=Prop'], 'What,Kind\nFox,Prop\n', { headingRow: 1, columns: { '0': 'name', '1': 'type' } }],
  [
    'one column twice',
    ['? “Kind” and “Sort” cannot be the same. Choose one, and leave the others alone.'],
    'Name,Kind,Sort\nFox,Prop,Prop\n',
    { columns: { '1': 'type', '2': 'type' } },
  ],
  [
    'told apart by another column',
    ['~ CH_002 name: Oti > Oti the second'],
    'Notes,Name\n"Two tails, ""curly""",Oti the second\n',
    { by: ['notes'] },
  ],
  ['rows that are not in the list are left', ['= 1'], 'Name,Type\nOti,Character\n'],
  [
    'rows that are not in the list, left out',
    ['~ CH_001 omitted: null > true', '~ PR_001 omitted: null > true', '= 1'],
    'Name,Type\nOti,Character\n',
    { omits: true },
  ],
  [
    'nothing is left out while a row is refused',
    [
      '= 1',
      '! 3 B3 Type “Blob” is not on its list. Choose Character, Prop, Environment, FX, Set dressing, Puppet, Vehicle, Title, or add the word on the Lists tab.',
    ],
    'Name,Type\nOti,Character\nFox,Blob\n',
    { omits: true },
  ],
  [
    'Kitsu',
    ['+ Fox type=Prop steps/Rig/status=To do', '~ CH_002 steps/Rig/status: To do > WIP, steps/Rig/by: Ben Ode, Jo Rey > Ben Ode, Ana Ruiz'],
    'Type,Name,Description,Time spent,Rig,Rig Assignations\nCharacter,Oti,Three tails,0,wip,"Ben Ode, Ana Ruiz"\nprop,Fox,,0,todo,\n',
  ],
  [
    'Flow Production Tracking',
    ['+ Fox type=Prop id=1208', '= 1'],
    '"Asset Name","Type","Status","Description","Id"\n"Oti","Character","ip","Three tails","1207"\n"Fox","Prop","wtg","","1208"\n',
  ],
  ['ftrack', ['= 1'], 'Name,Type,Status,Assignees,Due date\nOti,Character,In progress,Ben Ode,2026-03-09\n'],
  ['AYON', ['= 1'], 'Folder name,Folder type,Task type,Status,Assignees\nOti,Character,Rigging,In progress,Ben Ode\n'],
  [
    'a pasted cell that begins with a quote',
    ['+ Fox type=Prop notes="quoted" a', '+ Hen type=Prop'],
    'Name\tType\tNotes\nFox\tProp\t"quoted" a\nHen\tProp\t\n',
  ],
  [
    'a pasted quote that never ends',
    ['+ Fox type=Prop notes="tall', '+ Hen type=Prop'],
    'Name\tType\tNotes\nFox\tProp\t"tall\nHen\tProp\t\n',
  ],
  [
    'a word that is only likely',
    [
      '! 2 B2 Rig “Approved?” is not on its list. Choose To do, Ready, WIP, For approval, With client, Retake, Approved, Approved with fixes, Blocked, On hold, N/A, or add the word on the Lists tab.',
    ],
    'Name,Rig\nLlama,Approved?\n',
  ],
  [
    'a word that is only likely, said',
    ['~ CH_001 steps/Rig/status: WIP > Approved'],
    'Name,Rig\nLlama,Approved?\n',
    { words: { 'stepStatuses/Approved?': 'Approved' } },
  ],
  [
    'a name that is only likely',
    ['! 2 B2 Rig by names “Jo R?”, who is not on the People tab. Add them there or mend the name.'],
    'Name,Rig by\nLlama,Jo R?\n',
  ],
  [
    'a pasted cell that begins with a quote, beside one of two lines',
    ['+ Fox type=Prop notes="quoted" a', '+ Hen type=Prop notes=two\nlines'],
    'Name\tType\tNotes\nFox\tProp\t"quoted" a\nHen\tProp\t"two\nlines"\n',
  ],
];
