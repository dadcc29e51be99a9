// Facts of docs/platform.md that nobody can try, each with why.

export const untried: Readonly<Record<string, string>> = {
  '2.10': 'only times could show it',
  '2.25': 'it comes by chance',
  '2.37': 'no script can make such a rule',
  '2.38': 'nothing of ours hangs on the rest',
  '2.43': 'only a person sees a chart',
  '3.2': 'it comes by chance',
  '3.19': 'it takes thirty people',
  '5.4': 'a link that works shows nothing',
};
