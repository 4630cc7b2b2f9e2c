/** How loudly a finding is shown; `off` silences a rule. */
export const LEVELS = ['off', 'hint', 'information', 'warning', 'error'] as const;
export type Level = (typeof LEVELS)[number];

export interface RuleInfo {
  readonly code: string;
  readonly level: Level;
  /** One sentence for settings and docs: when it fires. */
  readonly summary: string;
  /** Shown faded in the editor. */
  readonly faded: boolean;
}

/** Every rule: the source of the settings, of the levels and of the list in the docs. */
export const RULES = [
  rule('empty-scene', 'warning', 'A scene holds no prose: nothing but blank lines, notes or markers.'),
  rule('scene-break-spacing', 'information', 'A scene break has no blank line before or after it.'),
  rule('scene-break-style', 'information', 'A scene break is written in another way than the house style.'),
  rule('unknown-marker', 'warning', 'The word after @ is no marker and no character, but close to a marker.'),
  rule('empty-marker', 'warning', 'A marker has nothing after its colon.'),
  rule(
    'misplaced-marker',
    'warning',
    'A marker about the story stands after the first prose, or a scene’s title after its prose.',
  ),
  rule('repeated-marker', 'warning', 'A marker that can be given once stands twice in a scene or story.'),
  rule('malformed-cast', 'warning', 'A cast has a bracket that is not closed, an empty name, or text after a bracket.'),
  rule('duplicate-character', 'warning', 'A name or alias is declared for two characters.'),
  rule('foreign-marker', 'information', 'A point of view or speaker is written in another convention.'),
  rule('misspelt-name', 'information', 'A word in the prose is one slip away from a name that is used often.'),
  rule(
    'unknown-character',
    'warning',
    'A marker or speaker tag has a name that is not in the cast, or, without a cast, a slip for a name in use.',
  ),
  rule('unused-character', 'hint', 'A character is declared in a story that never mentions the name.', 'faded'),
  rule('missing-pov', 'information', 'A scene does not say whose point of view it is, and most others do.'),
  rule('repeated-pov', 'hint', 'A point of view is said that the scene has already.', 'faded'),
  rule('pov-change', 'information', 'The point of view changes inside a scene.'),
  rule('absent-pov', 'warning', 'The character with the point of view is neither named in the scene nor speaks.'),
  rule(
    'unclosed-quote',
    'warning',
    'A quotation is left open at the end of a paragraph and the next does not go on with it.',
  ),
  rule('mixed-quotes', 'information', 'Straight and curly quotation marks stand in one file.'),
] as const;

export type RuleCode = (typeof RULES)[number]['code'];

function rule<Code extends string>(code: Code, level: Level, summary: string, look?: 'faded') {
  return { code, level, summary, faded: look === 'faded' } as const;
}
