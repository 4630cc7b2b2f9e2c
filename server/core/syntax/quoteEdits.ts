import { classOf, DASH, DIGIT, isBlank, isLineEnd, isWordUnit } from '../text/characters';
import { type Span, span, type TextEdit } from '../text/span';
import type { Block, Quotation, SceneNode } from './nodes';

/*
 * Straight quotation marks and apostrophes into curly ones, and back. Each edit replaces one mark.
 */

/** Whether the block at an offset into the node's text is to be changed. */
type IsWanted = (offset: number) => boolean;

/**
 * Makes the marks of a scene curly.
 *
 * ```text
 * "S'all right," he said. "You said, 'go.'"    6'2"
 * “S’all right,” he said. “You said, ‘go.’”    6'2"
 * ```
 */
export function curlyEdits(node: SceneNode, isWanted: IsWanted, opening: '“' | '”'): readonly TextEdit[] {
  return stretchesOf(node, isWanted).flatMap((stretch) => {
    const roles = straightRoles(stretch.quotations);
    return replacements(node.text, stretch, (offset, mark) => {
      if (mark === '"') return curlyDouble(turnOf(node.text, stretch.at, offset, roles), opening);
      return mark === "'" ? curlySingle(node.text, offset, roles.get(offset)) : null;
    });
  });
}

/** Makes the marks of a scene straight. The `“` that closes a `„` stays, and so does what closes a `‚`. */
export function straightEdits(node: SceneNode, isWanted: IsWanted): readonly TextEdit[] {
  return stretchesOf(node, isWanted).flatMap((stretch) => {
    const kept = lowRoles(stretch.quotations);
    return replacements(node.text, stretch, (offset, mark) => {
      if (kept.has(offset)) return null;
      if (mark === '“' || mark === '”') return '"';
      return mark === '‘' || mark === '’' ? "'" : null;
    });
  });
}

/** A stretch of text in which marks are changed. */
interface Stretch {
  readonly at: Span;
  readonly quotations: readonly Quotation[];
  /** In a title or heading, which has no quotations that we know of, only apostrophes inside words are changed. */
  readonly marks: 'all' | 'inside words';
}

function stretchesOf(node: SceneNode, isWanted: IsWanted): readonly Stretch[] {
  return node.blocks.filter((block) => isWanted(block.span.start)).flatMap(stretchOf);
}

function stretchOf(block: Block): readonly Stretch[] {
  switch (block.kind) {
    case 'paragraph':
      return [{ at: block.text, quotations: block.quotations, marks: 'all' }];
    case 'heading':
    case 'title':
      return [{ at: block.text, quotations: [], marks: 'inside words' }];
    case 'blank':
    case 'break':
    case 'marker':
    case 'note':
    case 'ending':
      return [];
  }
}

type NewMark = (offset: number, mark: string) => string | null;

function replacements(text: string, { at, marks }: Stretch, newMark: NewMark): readonly TextEdit[] {
  const edits: TextEdit[] = [];
  for (let offset = at.start; offset < at.end; offset++) {
    const mark = text[offset] ?? '';
    if (!MARKS.has(mark) || (marks === 'inside words' && !isInsideWord(text, offset))) continue;
    const made = newMark(offset, mark);
    if (made !== null) edits.push({ span: span(offset, offset + 1), text: made });
  }
  return edits;
}

const MARKS: ReadonlySet<string> = new Set('"\'“”‘’');
type Role = 'opens' | 'closes';

/** Which offsets hold straight marks of quotations, nested ones too; but none inside low marks, where a “ would close. */
function straightRoles(quotations: readonly Quotation[]): ReadonlyMap<number, Role> {
  return rolesOf(quotations, ({ mark }) => mark === 'straight-double' || mark === 'straight-single', isLow);
}

/** Which offsets hold the marks of low quotations, „…“ and ‚…‘. */
function lowRoles(quotations: readonly Quotation[]): ReadonlyMap<number, Role> {
  return rolesOf(quotations, isLow, () => false);
}

export function isLow({ mark }: Quotation): boolean {
  return mark === 'low-double' || mark === 'low-single';
}

function rolesOf(
  quotations: readonly Quotation[],
  isWanted: (quotation: Quotation) => boolean,
  isClosedToUs: (quotation: Quotation) => boolean,
): ReadonlyMap<number, Role> {
  const roles = new Map<number, Role>();
  const note = (quotation: Quotation): void => {
    if (isWanted(quotation)) {
      roles.set(quotation.span.start, 'opens');
      if (quotation.ends === 'here') roles.set(quotation.span.end - 1, 'closes');
    }
    if (!isClosedToUs(quotation)) quotation.nested.forEach(note);
  };
  quotations.forEach(note);
  return roles;
}

function curlyDouble(turn: Role | null, opening: '“' | '”'): string | null {
  if (turn === null) return null;
  return turn === 'opens' ? opening : '”';
}

/**
 * Whether a double mark opens or closes. Where it stands says more than how it was paired: after a mark that was
 * forgotten, all pairs are wrong. What is no quotation mark, as in `6'2"`, has no role and stays.
 */
function turnOf(text: string, at: Span, offset: number, roles: ReadonlyMap<number, Role>): Role | null {
  const role = roles.get(offset);
  if (role === undefined) return null;
  const before = offset === at.start ? 'space' : neighbour(text, offset - 1, roles);
  const after = offset + 1 === at.end ? 'space' : neighbour(text, offset + 1, roles);
  const canOpen = (before === 'space' || before === 'opens' || before === 'dash') && after !== 'space';
  const canClose = before !== 'space' && after !== 'letter' && after !== 'opens';
  if (canOpen !== canClose) return canOpen ? 'opens' : 'closes';
  return role;
}

/** What stands next to a mark, as far as it says which way the mark turns. */
function neighbour(
  text: string,
  offset: number,
  roles: ReadonlyMap<number, Role>,
): Role | 'space' | 'dash' | 'letter' | 'stop' {
  const role = roles.get(offset);
  if (role !== undefined) return role;
  const unit = text.charCodeAt(offset);
  if (isBlank(unit) || isLineEnd(unit)) return 'space';
  if (classOf(unit) === DASH) return 'dash';
  if (isWordUnit(unit)) return 'letter';
  return '([{“‘'.includes(text[offset] ?? '') ? 'opens' : 'stop';
}

function curlySingle(text: string, offset: number, role: Role | undefined): string | null {
  if (role === 'opens') return '‘';
  return role === undefined && isPrime(text, offset) ? null : '’';
}

/** `6'2"` is a measure; `1920's` and `'90s` are not. */
function isPrime(text: string, offset: number): boolean {
  if (classOf(text.charCodeAt(offset - 1)) !== DIGIT) return false;
  const after = text.charCodeAt(offset + 1);
  return !isWordUnit(after) || classOf(after) === DIGIT;
}

function isInsideWord(text: string, offset: number): boolean {
  return isWordUnit(text.charCodeAt(offset - 1)) && isWordUnit(text.charCodeAt(offset + 1));
}
