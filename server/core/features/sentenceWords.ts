/** What the finding of sentences has to know of a language: words in small letters, and no code. */
export interface SentenceWords {
  /** Words after which a full stop ends no sentence, without that stop. */
  readonly abbreviations: ReadonlySet<string>;
  /** Verbs that tell who spoke the quotation before them: `“Why?” Mara asked.` is one sentence. */
  readonly speechVerbs: ReadonlySet<string>;
  /** Words with a capital that do not show that a sentence begins. */
  readonly alwaysCapital: ReadonlySet<string>;
}

export const ENGLISH_SENTENCES: SentenceWords = {
  abbreviations: wordsIn(`
    mr mrs ms mx dr prof rev revd fr sr jr st mt ft hon capt col cmdr cpl gen lt maj sgt pvt adm gov pres sen rep supt insp
    messrs mme mlle esq vs viz cf ca approx dept est fig vol e.g i.e`),
  speechVerbs: wordsIn(`
    say says said ask asks asked reply replies replied answer answers answered whisper whispers whispered shout shouts
    shouted cry cries cried call calls called yell yells yelled scream screams screamed mutter mutters muttered murmur
    murmurs murmured mumble mumbles mumbled demand demands demanded exclaim exclaims exclaimed snap snaps snapped growl
    growls growled hiss hisses hissed gasp gasps gasped breathe breathes breathed sigh sighs sighed groan groans groaned
    inquire inquires inquired enquire enquires enquired wonder wonders wondered repeat repeats repeated add adds added
    continue continues continued agree agrees agreed protest protests protested insist insists insisted plead pleads pleaded
    beg begs begged bark barks barked roar roars roared bellow bellows bellowed squeak squeaks squeaked shriek shrieks
    shrieked stammer stammers stammered stutter stutters stuttered tease teases teased joke jokes joked retort retorts
    retorted interrupt interrupts interrupted offer offers offered suggest suggests suggested think thinks thought`),
  alwaysCapital: wordsIn(`i i'm i’m i'll i’ll i'd i’d i've i’ve`),
};

function wordsIn(list: string): ReadonlySet<string> {
  return new Set(list.trim().split(/\s+/));
}
