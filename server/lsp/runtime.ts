/** What the server needs of the platform that it runs on. */
export interface Runtime {
  /** Calls `action` after some milliseconds, unless the function that is returned is called before. */
  readonly after: (milliseconds: number, action: () => void) => Cancel;
  /** Lets messages in that have arrived meanwhile, such as the cancellation of a request. */
  readonly yield: () => Promise<void>;
}

export type Cancel = () => void;

/** A timer that is set anew by each call. */
export class Delay {
  private cancel: Cancel | null = null;

  constructor(
    private readonly runtime: Runtime,
    private readonly milliseconds: number,
    private readonly action: () => void,
  ) {}

  restart(): void {
    this.stop();
    this.cancel = this.runtime.after(this.milliseconds, () => {
      this.cancel = null;
      this.action();
    });
  }

  stop(): void {
    this.cancel?.();
    this.cancel = null;
  }
}
