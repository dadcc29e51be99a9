// The stopwatch of executions, told to count CPU: on a busy machine an hour of the clock is less than an hour of work.

/** From now on whatever asks for the time of this process hears how much CPU it has had. Node is to run `--single-threaded`, or others work for it unseen. */
export function timeByCpu(): void {
  performance.now = () => {
    const { user, system } = process.cpuUsage();
    return (user + system) / 1000;
  };
}
