import type { ParagraphBlock, SceneNode } from '../syntax/nodes';
import { CandidateScan, type Sides } from './candidateScan';
import type { LanguagePack } from './language/pack';
import type { NameCandidates } from './nameEvidence';

/** The candidates of one scene. Pure: the same node gives equal candidates. */
export function candidatesOf(node: SceneNode, pack: LanguagePack): NameCandidates {
  const scan = new CandidateScan(node.text, pack);
  for (const block of node.blocks) if (block.kind === 'paragraph') readParagraph(scan, block);
  return scan.done();
}

function readParagraph(scan: CandidateScan, { text, quotations, hint }: ParagraphBlock): void {
  // A name alone under a break says nothing of how it is used.
  if (hint?.kind === 'pov') return;
  const isLabelled = hint !== null && scan.label(hint.name);
  let at = isLabelled ? hint.whole.end : text.start;
  let after: Sides['after'] = 'none';
  for (const { span } of quotations) {
    if (at < span.start) scan.narration(at, span.start, { after, before: 'speech' });
    scan.speech(Math.max(at, span.start), span.end);
    at = span.end;
    after = 'speech';
  }
  if (at < text.end) scan.narration(at, text.end, { after, before: 'none' });
}
