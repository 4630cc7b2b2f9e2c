import fc from 'fast-check';
import type { TextEdit } from '../../server/core/text/span';

/** Pieces that meet in stories, and pieces that no story should hold but some file does. */
const AWKWARD = [
  ...[
    'X',
    'x',
    '***',
    '* * *',
    '#',
    '---',
    '~',
    'oOo',
    '-X-',
    '⁂',
    'IX',
    'X',
    'XI',
    'XXX',
    '# Part',
    '## Chapter',
    '####### no',
  ],
  ...[
    '@pov: Mara',
    '@Mara: ',
    '@Mara (low): ',
    '@title: T',
    '@cast: Mara (M) [she], Tob',
    '@cast: (',
    '@:',
    '@',
    '@a',
    '@Ünë: x',
  ],
  ...[
    '% note',
    '% ignore: empty-scene',
    '%',
    '[Mara’s POV]',
    'POV: Tob',
    '**Mara**',
    'MARA: Hm.',
    'The End',
    'Fin.',
    '-30-',
    'A Title',
  ],
  ...[
    '"',
    "'",
    '“',
    '”',
    '‘',
    '’',
    '«',
    '»',
    '„',
    '‚',
    '「',
    '」',
    '『',
    '』',
    '—',
    '–',
    '--',
    '…',
    '.',
    ',',
    ' ',
    '\t',
    ':',
    '：',
    '(',
    ')',
    '[',
    ']',
  ],
  ...['\n', '\n', '\n\n', '\r\n', '\r\n\r\n', '\r', '\u2028', '\u00a0', '\ufeff', '\0'],
  ...[
    'a',
    'goin',
    'Zoë',
    'O’Neill',
    'Mary-Jane',
    '3.14',
    '斯派克',
    'こんにちは',
    '😀',
    '\ud83d',
    '\ude00',
    'e\u0301',
    'couldn’t have',
  ],
  ...[
    '“You came,” she said.',
    '"Look," he said, "go."',
    '‘Not now,’ she said.',
    '— Hola —dijo—. ¿Qué tal?',
    'Rain fell on the harbour all night.',
  ],
];

/** Texts of such pieces: dense in what is hard. */
export const awkwardText: fc.Arbitrary<string> = fc
  .array(
    fc.oneof(
      { weight: 9, arbitrary: fc.constantFrom(...AWKWARD) },
      { weight: 1, arbitrary: fc.string({ unit: 'binary' }) },
    ),
    {
      maxLength: 40,
      size: 'max',
    },
  )
  .map((pieces) => pieces.join(''));

/** Texts that look like stories: paragraphs, breaks and markers on lines of their own. */
export const storyText: fc.Arbitrary<string> = fc
  .array(fc.tuple(fc.constantFrom(...AWKWARD), fc.constantFrom('\n', '\n\n', '\n\n\n', '\r\n', '\r\n\r\n', '\r')), {
    maxLength: 60,
  })
  .map((lines) => lines.map(([line, end]) => line + end).join(''));

export const anyText: fc.Arbitrary<string> = fc.oneof(awkwardText, storyText);

const MILLION = 1_000_000;

/** An edit before it knows the text: its place in millionths of the length. */
export interface EditSketch {
  readonly from: number;
  readonly length: number;
  readonly text: string;
}

/** Edits that can be made in any text, one after the other. Most are small, as typing is; some replace a lot. */
export const editSketches: fc.Arbitrary<readonly EditSketch[]> = fc.array(
  fc.record({
    from: fc.nat(MILLION),
    length: fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 3 }), fc.integer({ min: 0, max: 60 })),
    text: fc.oneof(fc.constant(''), fc.constantFrom(...AWKWARD), awkwardText),
  }),
  { minLength: 1, maxLength: 8, size: 'max' },
);

export function editOf(sketch: EditSketch, text: string): TextEdit {
  const start = Math.round((sketch.from / MILLION) * text.length);
  return { span: { start, end: Math.min(text.length, start + sketch.length) }, text: sketch.text };
}

/** How many cases a law is tried on. `LAW_RUNS` asks for a long run at night; see `seed.ts`. */
export function runs(usual: number): { readonly numRuns: number } {
  const asked = Number(process.env.LAW_RUNS);
  return { numRuns: Number.isInteger(asked) && asked > 0 ? asked : usual };
}
