import assert from 'node:assert/strict';

/*
 * A linear piece of work takes eight times as long for eight times the text, a quadratic one sixty-four times. The bound
 * between them is wide, the time is that of this process alone, and one quiet moment is enough to show that the work is
 * linear: so no noise makes it look quadratic.
 */

/** How much more the large text is than the small one. */
export const TIMES = 8;

const BOUND = 28;
const TRIES = 6;
/** Shorter times are mostly the compiler's and the collector's, in milliseconds. */
const LEAST = 2;

/** Fails unless `work` on the large input takes about as many times as long as the input is larger than the small one. */
export function assertLinear<Input>(name: string, small: Input, large: Input, work: (input: Input) => unknown): void {
  let ratio = BOUND;
  for (let tries = 0; tries < TRIES && ratio >= BOUND; tries++) {
    ratio =
      cpuMilliseconds(() => work(large)) /
      Math.max(
        cpuMilliseconds(() => work(small)),
        LEAST,
      );
  }
  assert.ok(ratio < BOUND, `${name}: ${TIMES} times the text took ${ratio.toFixed(1)} times as long`);
}

function cpuMilliseconds(work: () => unknown): number {
  const start = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}
