import type { Cancel, Runtime } from '../../server/lsp/runtime';

interface Alarm {
  readonly at: number;
  readonly action: () => void;
}

/** A runtime whose time passes only when a test says so. */
export class TestClock implements Runtime {
  private now = 0;
  private readonly alarms = new Set<Alarm>();

  readonly after = (milliseconds: number, action: () => void): Cancel => {
    const alarm = { at: this.now + milliseconds, action };
    this.alarms.add(alarm);
    return () => this.alarms.delete(alarm);
  };

  readonly yield = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

  /** Lets so many milliseconds pass: what falls due meanwhile happens, in order. */
  advance(milliseconds: number): void {
    const end = this.now + milliseconds;
    for (let next = this.nextUntil(end); next !== undefined; next = this.nextUntil(end)) {
      this.now = next.at;
      this.alarms.delete(next);
      next.action();
    }
    this.now = end;
  }

  /** How many things are still to happen. */
  get waiting(): number {
    return this.alarms.size;
  }

  private nextUntil(end: number): Alarm | undefined {
    return [...this.alarms].filter(({ at }) => at <= end).sort((a, b) => a.at - b.at)[0];
  }
}
