import type { RuleCode } from '../ruleTable';

/** What may be done to all findings of a rule at once. */
interface FixAll {
  /**
   * Whether it may be done unseen, as when a file is saved. It may where nothing changes of what the story says to us:
   * the same scenes, words, points of view and speakers before and after. `docs/rules/README.md` lists these rules.
   */
  readonly unseen: 'safe' | 'never';
  /** What the quick fix for the whole file is called; null where each finding wants a look of its own. */
  readonly title: string | null;
}

export const FIX_ALL: Readonly<Record<RuleCode, FixAll>> = {
  'empty-scene': { unseen: 'never', title: 'Remove all breaks of empty scenes in this file' },
  'scene-break-spacing': { unseen: 'safe', title: 'Add blank lines around all breaks in this file' },
  'scene-break-style': { unseen: 'safe', title: 'Change all breaks in this file to the house style' },
  'unknown-marker': { unseen: 'never', title: 'Correct all markers in this file' },
  'empty-marker': { unseen: 'never', title: 'Remove all empty markers in this file' },
  'misplaced-marker': { unseen: 'never', title: null },
  'repeated-marker': { unseen: 'never', title: null },
  'malformed-cast': { unseen: 'never', title: null },
  'duplicate-character': { unseen: 'never', title: null },
  'foreign-marker': { unseen: 'safe', title: 'Convert all points of view and speakers in this file' },
  'misspelt-name': { unseen: 'never', title: null },
  'unknown-character': { unseen: 'never', title: null },
  'unused-character': { unseen: 'never', title: null },
  'missing-pov': { unseen: 'never', title: null },
  'repeated-pov': { unseen: 'never', title: 'Remove all such lines in this file' },
  'pov-change': { unseen: 'never', title: 'Insert all such scene breaks in this file' },
  'absent-pov': { unseen: 'never', title: null },
  'unclosed-quote': { unseen: 'never', title: null },
  'mixed-quotes': { unseen: 'never', title: null },
};
