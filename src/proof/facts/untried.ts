// Facts of docs/platform.md that nobody can try, each with why.

export const untried: Readonly<Record<string, string>> = {
  '2.10': 'only times could show it',
  '2.25': 'it comes by chance',
  '3.2': 'it comes by chance',
  '3.19': 'it takes thirty people',
  '5.4': 'a link that works shows nothing',
};
