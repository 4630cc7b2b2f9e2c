import type { Verb } from './pack';

/** `say says said saying`: base, forms after a subject, participle last. */
function irregular(list: string): readonly Verb[] {
  return list
    .trim()
    .split(/\s*\n\s*/)
    .map((line) => {
      const forms = line.split(' ');
      return { base: forms[0] ?? '', finite: forms.slice(0, -1), participle: forms.at(-1) ?? '' };
    });
}

/** Verbs that end in `s`, `ed`, `ing`; a `+` after a verb doubles its last letter. */
function regular(list: string): readonly Verb[] {
  return list.trim().split(/\s+/).map(regularVerb);
}

function regularVerb(word: string): Verb {
  const base = word.replace('+', '');
  const stem = word.endsWith('+') ? base + base.slice(-1) : base;
  const ending = (vowel: 'ed' | 'ing'): string => {
    if (base.endsWith('e')) return vowel === 'ed' ? `${base}d` : `${base.slice(0, -1)}ing`;
    if (vowel === 'ed' && /[^aeiou]y$/.test(base)) return `${base.slice(0, -1)}ied`;
    return stem + vowel;
  };
  const third = /[^aeiou]y$/.test(base)
    ? `${base.slice(0, -1)}ies`
    : /(?:[sxz]|[cs]h)$/.test(base)
      ? `${base}es`
      : `${base}s`;
  return { base, finite: [base, third, ending('ed')], participle: ending('ing') };
}

export const SPEECH_VERBS: readonly Verb[] = [
  ...irregular(`say says said saying
    tell tells told telling
    speak speaks spoke speaking
    swear swears swore swearing
    sing sings sang singing
    begin begins began beginning
    think thinks thought thinking`),
  ...regular(`accuse acknowledge add address admit+ admonish advise affirm agree allow announce answer apologize apologise
    argue ask assent assert assure babble bark bawl beg+ bellow blurt boast breathe burble cajole call caution challenge
    chant cheer chide chime chirp chorus claim coax command comment complain concede conclude confess confide confirm
    congratulate console contend continue contradict coo correct counsel counter croak croon cry curse declare demand deny
    describe dictate direct drawl echo ejaculate encourage enquire enthuse exclaim explain expostulate falter finish
    gasp gloat greet groan growl grumble grunt gulp gush hail hazard hiss holler howl inform inquire insinuate insist
    instruct interject interpose interrupt interrogate intone jeer jest joke laugh lecture lie maintain manage mention
    mimic moan mock mumble murmur muse mutter nag+ note object observe offer opine order pant persist pipe plead ponder
    pray press proclaim promise prompt pronounce propose protest purr pursue quaver query question quip+ quote rage rasp
    reassure rebuke recite reckon recommend recount rejoin relate remark remind remonstrate repeat reply report reproach
    reprove request respond resume retort return reveal roar scoff scold scream shout shriek shrill sigh slur+ snap+ snarl
    sneer snicker sniff sniffle snigger snort sob+ splutter sputter squawk squeak squeal stammer state storm stress
    stutter suggest surmise swear tease tempt thunder trill urge utter venture volunteer vow wail warn whimper whine whisper
    wheeze whoop wonder yell yelp`),
];

export const MIND_VERBS: readonly Verb[] = [
  ...irregular(`think thinks thought thinking
    feel feels felt feeling
    know knows knew knowing
    understand understands understood understanding
    forget forgets forgot forgetting
    dream dreams dreamt dreaming
    mean means meant meaning
    foresee foresees foresaw foreseeing`),
  ...regular(`wonder remember realize realise believe hope wish want fear dread decide doubt suppose suspect guess imagine
    consider regret+ resent love hate loathe long yearn expect notice recall recognize recognise recollect reflect sense
    trust worry need dislike enjoy envy pity despise intend resolve ponder muse assume conclude reason reckon`),
];

export const SEEMING_VERBS: readonly Verb[] = [
  ...irregular(`look looks looked looking
    sound sounds sounded sounding`),
  ...regular('seem appear'),
];

/** What people do between their lines. Regular past forms are known by their ending. */
export const OTHER_VERBS: readonly string[] = `was is had has did does would could should might must shall can cannot
  couldn't wouldn't didn't wasn't hadn't isn't doesn't hasn't won't can't ate awoke beat became bent bit bled blew bore bought
  brought built burst came caught chose clung crept cut dealt drank drew drove dug fed fell fled flew flung forbade forgave
  fought broke found froze gave got grew grinned heard held hid hit hung hurt kept knelt laid lay leant leapt learnt led left let
  lit lost made met paid put quit ran rang rode rose sat saw sent set shed shone shook shot shrank shut sank slept slid slunk
  sold spat sped spent sprang spun spread sprung stole stood stuck struck strode stung swam swept swung taught threw took
  tore trod understood went woke won wore wound wrote
  comes gives goes gets grins hears holds jumps keeps knows leans leaves lets lifts lights listens looks makes moves nods
  opens pauses picks pulls pushes puts raises reaches rises rolls runs sees shakes shrugs sits smiles stands stares starts
  steps stops takes turns waits walks watches wears`
  .trim()
  .split(/\s+/);
