// Tries what only a page can try, tells the script what it saw, and says so.

/** What came of a fact, as the script takes it. */
type Told = readonly [id: string, seen: string, more: string];

interface Runner {
  withSuccessHandler(handler: (answer: unknown) => void): Runner;
  withFailureHandler(handler: (error: unknown) => void): Runner;
  readonly [name: string]: unknown;
}

declare const google: { readonly script: { readonly run: Runner } };

function call(name: string, ...args: readonly unknown[]): Promise<unknown> {
  return new Promise((done, failed) => {
    const run = google.script.run.withSuccessHandler(done).withFailureHandler(failed);
    const given = run[name];
    if (typeof given === 'function') given.apply(run, args);
    else failed(new Error('There is no such function.'));
  });
}

function textOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

/** Set by small scripts of the page, each in an element of its own: one that was cut sets nothing. */
function served(name: string, whole: string): string {
  return Reflect.get(window, name) === whole ? 'whole' : 'cut';
}

/** What a call came to; that it failed is something seen. */
async function outcome(id: string, name: string): Promise<Told> {
  try {
    return [id, String(await call(name)), ''];
  } catch (error) {
    return [id, 'refused', textOf(error)];
  }
}

function storage(): readonly Told[] {
  try {
    const before = localStorage.getItem('proof');
    localStorage.setItem('proof', 'kept');
    const again: Told = ['5.6.b', before === 'kept' ? 'kept' : 'new', 'try it a second time'];
    return [['5.6', localStorage.getItem('proof') === 'kept' ? 'there' : 'refused', ''], ...(before === null ? [] : [again])];
  } catch (error) {
    return [['5.6', 'refused', textOf(error)]];
  }
}

/** The first keeps the lock until it ends; the second gets it then, and looks whether the writes of the first are there. */
async function lock(): Promise<readonly Told[]> {
  const word = `word ${Date.now()}`;
  const first = call('holdLockAndWrite', word);
  await new Promise((done) => setTimeout(done, 1500));
  const read = String(await call('waitForLockAndRead'));
  await first;
  return [
    ['4.2.b', read === 'no lock' ? 'it does not fall' : 'it falls', ''],
    ['4.3', read === word ? 'the write is seen' : 'the write is missed', read],
  ];
}

async function seenByCalls(): Promise<readonly Told[]> {
  const counts = [await call('countCalls'), await call('countCalls')];
  const twelve = await Promise.all(Array.from({ length: 12 }, (_unused, index) => call('echo', index)));
  return [
    ['1.3', counts.join(' and '), ''],
    await outcome('1.4', 'hidden_'),
    await outcome('5.2', 'giveDate'),
    ['5.9', String(new Set(twelve).size), ''],
  ];
}

function seenAtOnce(): readonly Told[] {
  return [
    ['1.6', served('proofQuoted', 'a/' + '/b'), ''],
    ['1.6.b', served('proofBehindClass', 'a/' + '/b'), ''],
    ['1.6.c', served('proofTicks', 'a/' + '/b'), ''],
    [
      '1.6.d',
      document.characterSet === 'UTF-8' && document.querySelector('meta[charset]') !== null ? 'kept' : 'lost',
      document.characterSet,
    ],
    ['5.1', String(window.innerWidth), ''],
    ...storage(),
  ];
}

function download(): void {
  void call('echo', 1).then(() => {
    const link = document.createElement('a');
    link.href = URL.createObjectURL(new Blob(['A file of the proof.\n'], { type: 'text/plain' }));
    link.download = 'proof.txt';
    link.click();
  });
}

function say(words: string): void {
  const place = document.getElementById('app');
  if (place !== null) place.textContent = words;
}

async function tryAll(): Promise<void> {
  const told = [...seenAtOnce(), ...(await seenByCalls()), ...(await lock())];
  await call('pageSeen', JSON.stringify(told));
  const lines = told.map((line) => line.join(': '));
  say([`Done, as ${String(await call('who'))}.`, ...lines].join('\n'));
}

document.getElementById('download')?.addEventListener('click', download);
tryAll().catch((error: unknown) => say(`It failed: ${textOf(error)}`));
