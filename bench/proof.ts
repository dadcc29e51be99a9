// `npm run proof -- --local`: how far the facts of docs/platform.md hold in the local Google.

import { runProof } from './proof-run';

const lines = runProof('dist-proof');
const tried = lines.filter(({ seen }) => seen !== null);
const wrong = tried.filter(({ asExpected }) => asExpected === 'NO');
const untried = lines.filter(({ seen }) => seen === null);
const figures = tried.filter(({ expected }) => expected.length === 0);

for (const { id, says, seen, asExpected, more } of tried)
  console.log(`${id.padEnd(8)}${asExpected.padEnd(11)}${says}: ${seen}${more ? ` (${more})` : ''}`);
console.log('\nNot triable here:');
for (const { id, says, more } of untried) console.log(`${id.padEnd(8)}${says}: ${more}`);
console.log(
  `\n${lines.length} facts: ${tried.length} tried, ${tried.length - wrong.length} as expected (${figures.length} of them figures), ${untried.length} not triable here`,
);
process.exitCode = wrong.length === 0 ? 0 : 1;
