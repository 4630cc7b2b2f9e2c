import type { Cancel, Runtime } from './runtime';

/** How long the stories of a folder may take to arrive, in milliseconds: longer, and findings are shown without them. */
const PATIENCE = 5000;

/** Whether the client has handed over the stories that there are at the start. Until then a name may only seem unknown. */
export class Handover {
  private readonly waiting: (() => void)[] = [];
  private readonly stop: Cancel;
  private done: boolean;

  constructor(runtime: Runtime, client: 'hands-over' | 'hands-nothing-over') {
    this.done = client === 'hands-nothing-over';
    this.stop = this.done ? () => {} : runtime.after(PATIENCE, () => this.complete());
  }

  get isComplete(): boolean {
    return this.done;
  }

  complete(): void {
    this.stop();
    this.done = true;
    for (const go of this.waiting.splice(0)) go();
  }

  /** Nobody waits any longer: the server is shutting down. */
  abandon(): void {
    this.stop();
  }

  /** Resolves once all has been handed over, or has taken too long. */
  completed(): Promise<void> {
    return this.done ? Promise.resolve() : new Promise((resolve) => this.waiting.push(resolve));
  }
}
