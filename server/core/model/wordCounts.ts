/** How often each word occurs, the words known by their numbers alone (`hashWord`). */
export interface WordCounts {
  /** A hash table with open addressing: 0 is an empty slot. */
  readonly hashes: Int32Array;
  readonly counts: Uint32Array;
}

/** How often the word with this number was counted. */
export function countOf({ hashes, counts }: WordCounts, hash: number): number {
  const mask = hashes.length - 1;
  for (let slot = hash & mask; hashes[slot] !== 0; slot = (slot + 1) & mask) {
    if (hashes[slot] === hash) return counts[slot] ?? 0;
  }
  return 0;
}

/** Counts words. The table depends on nothing but the words and their order. */
export class WordCounter {
  private hashes = new Int32Array(64);
  private counts = new Uint32Array(64);
  private used = 0;

  add(hash: number): void {
    this.addTo(hash, 1);
  }

  done(): WordCounts {
    return { hashes: this.hashes, counts: this.counts };
  }

  private addTo(hash: number, times: number): void {
    const mask = this.hashes.length - 1;
    let slot = hash & mask;
    while (this.hashes[slot] !== 0 && this.hashes[slot] !== hash) slot = (slot + 1) & mask;
    if (this.hashes[slot] === 0) {
      this.hashes[slot] = hash;
      this.used++;
    }
    this.counts[slot] = (this.counts[slot] ?? 0) + times;
    if (this.used * 2 > this.hashes.length) this.grow();
  }

  private grow(): void {
    const { hashes, counts } = this;
    this.hashes = new Int32Array(hashes.length * 2);
    this.counts = new Uint32Array(hashes.length * 2);
    this.used = 0;
    hashes.forEach((hash, slot) => {
      if (hash !== 0) this.addTo(hash, counts[slot] ?? 0);
    });
  }
}
