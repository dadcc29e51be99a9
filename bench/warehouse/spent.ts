// How long something takes and how much memory the process had meanwhile.

export interface Spent {
  readonly seconds: number;
  /** The most memory that the process had, in megabytes, looked at ten times a second. */
  readonly peak: number;
}

export async function spentOn(work: () => Promise<unknown>): Promise<Spent> {
  let peak = 0;
  const look = () => {
    peak = Math.max(peak, process.memoryUsage.rss() / 1_048_576);
  };
  look();
  const looking = setInterval(look, 100);
  const start = performance.now();
  try {
    await work();
  } finally {
    clearInterval(looking);
    look();
  }
  return { seconds: (performance.now() - start) / 1000, peak };
}
