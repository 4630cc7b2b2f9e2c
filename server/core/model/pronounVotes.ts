import type { EvidenceDraft } from './evidenceTable';
import { pronounSetOf, SUBJECT_PRONOUN } from './language/pack';

/**
 * Which pronouns stand for whom, by votes. Only the plainest sentences of the narration vote:
 *
 * ```text
 * Mara shut her eyes.      Tobias came in. He was wet.
 * ^^^^      ^^^            ^^^^^^          ^^
 * ```
 */
export class PronounVotes {
  private names = 0;
  private name: EvidenceDraft | null = null;
  private before: EvidenceDraft | null = null;
  private words = 0;
  private isDecided = false;

  /** A stretch of narration begins. */
  begin(): void {
    this.sentence();
    this.before = null;
  }

  /** A sentence has ended. */
  sentence(): void {
    this.before = this.names === 1 ? this.name : null;
    this.names = 0;
    this.name = null;
    this.words = 0;
    this.isDecided = false;
  }

  onName(met: EvidenceDraft): void {
    this.names++;
    this.name = met;
    this.words++;
  }

  onWord(flags: number): void {
    this.words++;
    if (flags === 0) return;
    const set = pronounSetOf(flags);
    if (set < 0 || this.isDecided) return;
    this.isDecided = true;
    const meant = this.names === 1 ? this.name : this.isFirst(flags) ? this.before : null;
    if (meant !== null) meant.pronouns[set] = (meant.pronouns[set] ?? 0) + 1;
  }

  private isFirst(flags: number): boolean {
    return this.words === 1 && this.names === 0 && (flags & SUBJECT_PRONOUN) !== 0;
  }
}
