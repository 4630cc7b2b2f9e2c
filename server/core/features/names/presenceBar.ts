/** As many cells as fit beside a text in a hover. */
const MOST_CELLS = 40;

const BLOCKS = '▂▃▄▅▆▇█';
const ABSENT = '▁';

/**
 * How much there is of somebody in each scene, as a line of blocks; the lowest says that they are not there. Of more than
 * 40 scenes, neighbours share a cell, which shows the fullest of them. Empty where there are no scenes.
 *
 * ```text
 * 0 3 1 0 0 8  ->  ▁▅▃▁▁█
 * ```
 */
export function presenceBar(amounts: readonly number[]): string {
  const cells = Math.min(amounts.length, MOST_CELLS);
  const most = highest(amounts);
  return Array.from({ length: cells }, (_, cell) => {
    const from = Math.floor((cell * amounts.length) / cells);
    const to = Math.floor(((cell + 1) * amounts.length) / cells);
    return blockOf(highest(amounts.slice(from, to)), most);
  }).join('');
}

function highest(amounts: readonly number[]): number {
  return amounts.reduce((most, amount) => Math.max(most, amount), 0);
}

function blockOf(amount: number, most: number): string {
  if (amount <= 0) return ABSENT;
  return BLOCKS[Math.ceil((amount / most) * BLOCKS.length) - 1] ?? ABSENT;
}
