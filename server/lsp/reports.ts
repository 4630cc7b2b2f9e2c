import { findingsOf } from '../core/rules/check';
import type { Finding } from '../core/rules/finding';
import type { TextEdit } from '../core/text/span';
import type { Documents, OpenDocument } from './documents';
import { Delay, type Runtime } from './runtime';
import { afterEdits, afterPause, afterReport, isHeldBack, NOT_TYPING, type Typing } from './typing';

/** How long the text must rest before findings are pushed, in milliseconds. */
const BEFORE_PUSHING = 150;

/** How long a writer may pause and still be typing, in milliseconds. */
const PAUSE = 1500;

/** How long a cast must rest before the other stories that it belongs to are reported anew, in milliseconds. */
const BEFORE_SPREADING = 300;

/** What is shown of a document, and what there was when it was last reported. */
export interface Report {
  readonly document: OpenDocument;
  readonly findings: readonly Finding[];
  /** Equal for two reports only if they are the same one. */
  readonly id: string;
}

export interface ReportEvents {
  /** Whether to hold back what is still being typed. Of use only where the client can be told when that ends. */
  readonly holdsBack: boolean;
  /** After every change, once the text rests. */
  readonly rested: (uri: string) => void;
  /** When findings that were held back are due. */
  readonly due: (uri: string) => void;
  /** When the cast of these documents is another one, once it rests. */
  readonly recast: (uris: readonly string[]) => void;
}

interface State {
  typing: Typing;
  heldBack: boolean;
  last: Report | null;
  readonly rest: Delay;
  readonly pause: Delay;
}

/** Decides for each open document what the writer is shown of its findings, and when. */
export class Reports {
  private readonly states = new Map<string, State>();
  private readonly touched = new Set<string>();
  private readonly spread: Delay;
  private made = 0;

  constructor(
    private readonly documents: Documents,
    private readonly runtime: Runtime,
    private readonly events: ReportEvents,
  ) {
    this.spread = new Delay(runtime, BEFORE_SPREADING, () => this.reportTouched());
  }

  /** The report that was made last, if any. */
  last(uri: string): Report | null {
    return this.states.get(uri)?.last ?? null;
  }

  /** The report on the document as it is now; the same object as long as nothing has changed. */
  current(uri: string): Report | null {
    const document = this.documents.get(uri);
    if (document === undefined) return null;
    const state = this.stateOf(uri);
    if (state.last !== null && state.last.document.snapshot === document.snapshot) return state.last;
    const all = findingsOf(document.snapshot, document.memo);
    const findings = all.filter((finding) => !isHeldBack(state.typing, finding));
    state.heldBack = findings.length < all.length;
    state.typing = afterReport(state.typing, findings);
    this.made++;
    state.last = { document, findings, id: String(this.made) };
    return state.last;
  }

  /** The document is new, or its settings are. */
  opened(uri: string): void {
    if (this.documents.get(uri) !== undefined) this.stateOf(uri).rest.restart();
  }

  edited(uri: string, edits: readonly TextEdit[]): void {
    const document = this.documents.get(uri);
    if (document === undefined) return;
    const state = this.stateOf(uri);
    if (this.events.holdsBack) state.typing = afterEdits(state.typing, edits, document.snapshot.tree);
    if (state.typing.at !== null) state.pause.restart();
    else state.pause.stop();
    state.rest.restart();
  }

  /** The writer has paused or saved. */
  paused(uri: string): void {
    const state = this.states.get(uri);
    if (state === undefined) return;
    state.pause.stop();
    state.typing = afterPause(state.typing);
    if (!state.heldBack) return;
    state.heldBack = false;
    state.last = null;
    this.events.due(uri);
  }

  /** What other stories declare for these has changed. */
  affected(uris: readonly string[]): void {
    for (const uri of uris) this.touched.add(uri);
    if (uris.length > 0) this.spread.restart();
  }

  closed(uri: string): void {
    const state = this.states.get(uri);
    state?.rest.stop();
    state?.pause.stop();
    this.states.delete(uri);
  }

  closeAll(): void {
    for (const uri of [...this.states.keys()]) this.closed(uri);
    this.touched.clear();
    this.spread.stop();
  }

  private reportTouched(): void {
    const uris = [...this.touched];
    this.touched.clear();
    this.events.recast(uris);
  }

  private stateOf(uri: string): State {
    const known = this.states.get(uri);
    if (known !== undefined) return known;
    const state: State = {
      typing: NOT_TYPING,
      heldBack: false,
      last: null,
      rest: new Delay(this.runtime, BEFORE_PUSHING, () => this.events.rested(uri)),
      pause: new Delay(this.runtime, PAUSE, () => this.paused(uri)),
    };
    this.states.set(uri, state);
    return state;
  }
}
