import { MIND_VERBS, OTHER_VERBS, SEEMING_VERBS, SPEECH_VERBS } from './englishVerbs';
import { languagePack, type PronounSet, type Title } from './pack';

const he: PronounSet = {
  id: 'he',
  person: 3,
  number: 'singular',
  gender: 'masculine',
  subject: ['he'],
  object: ['him'],
  possessive: ['his'],
  reflexive: ['himself'],
};

const she: PronounSet = {
  id: 'she',
  person: 3,
  number: 'singular',
  gender: 'feminine',
  subject: ['she'],
  object: ['her'],
  possessive: ['her', 'hers'],
  reflexive: ['herself'],
};

const others: readonly PronounSet[] = [
  pronoun('they', 3, 'plural', ['they'], ['them'], ['their', 'theirs'], ['themselves', 'themself']),
  pronoun('it', 3, 'singular', ['it'], [], ['its'], ['itself']),
  pronoun('I', 1, 'singular', ['i'], ['me'], ['my', 'mine'], ['myself']),
  pronoun('we', 1, 'plural', ['we'], ['us'], ['our', 'ours'], ['ourselves']),
  pronoun('you', 2, 'singular', ['you', 'thou', 'ye'], ['thee'], ['your', 'yours', 'thy', 'thine'], ['yourself']),
];

const titles: readonly Title[] = [
  ...titlesOf(
    'he',
    'before a name',
    'mr mister | messrs | master | sir | lord | monsieur m | don | señor senor | signor | herr',
  ),
  ...titlesOf(
    'she',
    'before a name',
    'mrs missus mistress | miss | ms | lady | dame | madam madame mme | mademoiselle mlle',
  ),
  ...titlesOf(
    'she',
    'before a name',
    'señora senora | señorita senorita | signora | signorina | frau | fräulein fraulein | donna',
  ),
  ...titlesOf(null, 'before a name', 'saint st | mx | cousin'),
  ...titlesOf(
    'he',
    'alone too',
    'king | prince | duke | count | earl | baron | emperor | tsar | marquis | viscount | sultan',
  ),
  ...titlesOf(
    'he',
    'alone too',
    'father | brother | uncle | grandpa grandfather | friar | monk | abbot | bishop | pope',
  ),
  ...titlesOf(
    'she',
    'alone too',
    'queen | princess | duchess | countess | baroness | empress | marchioness | viscountess',
  ),
  ...titlesOf('she', 'alone too', 'mother | sister | aunt auntie | grandma grandmother granny | abbess'),
  ...titlesOf(null, 'alone too', 'dr doctor | prof professor | captain capt | colonel col | major maj | general gen'),
  ...titlesOf(null, 'alone too', 'lieutenant lt | sergeant sgt | corporal | private | admiral | commander | commodore'),
  ...titlesOf(
    null,
    'alone too',
    'officer | inspector | detective | constable | sheriff | deputy | agent | chief | judge',
  ),
  ...titlesOf(
    null,
    'alone too',
    'justice | president | senator | governor | mayor | minister | chancellor | ambassador',
  ),
  ...titlesOf(
    null,
    'alone too',
    'reverend rev | vicar | rector | pastor | deacon | nurse | coach | rabbi | imam | warden',
  ),
];

/** English as fiction is written in it, on both sides of the Atlantic and over two centuries. */
export const ENGLISH = languagePack({
  id: 'en',
  speechVerbs: SPEECH_VERBS,
  mindVerbs: MIND_VERBS,
  seemingVerbs: SEEMING_VERBS,
  commonVerbs: OTHER_VERBS,
  verbEndings: ['ed'],
  adverbs: words(`again almost already also always ever just never now often once only quite rather soon still then too
    out back up down on in away aloud finally suddenly slowly first at last`),
  adverbEndings: ['ly'],
  pronouns: [he, she, ...others],
  titles,
  abbreviations: words('mr mrs ms messrs m mme mlle dr prof capt col maj gen lt sgt rev st jr sr'),
  epithets: words('old young poor dear little good big great late sweet brave'),
  nameParticles: words(
    'de del della der den di du da dos la le las los van von vom zu ter ten al el bin ibn ben af av y',
  ),
  titleParticles: ['of'],
  definiteArticles: ['the'],
  determiners: words(`a an this these those some any no every each either neither another whose`),
  coordinators: words('and or nor &'),
  placePrepositions: words('in into inside within throughout across near outside via'),
  directions: words('to from at toward towards around leaving reach reached off through'),
  functionWords: words(`about above after against ahead along although amid among amongst as because before behind below
    beneath beside besides between beyond but by despite during else enough even except for here how however if instead
    less lest like meanwhile nearly nonetheless nevertheless not of onto opposite otherwise over past perhaps maybe per
    since so than that that's there these which what such all both half many much more most few several one two three thereby therefore though thus till under unless unlike until unto upon when whence
    whenever where whereas wherever whether while whilst who whoever whom why with without yet am are aren't be been being
    can can't cannot could couldn't did didn't do does doesn't doing don't done had hadn't has hasn't have haven't having
    is isn't mustn't must needn't ought shall shan't should shouldn't was wasn't were weren't won't would wouldn't
    anybody anyone anything anywhere everybody everyone everything everywhere nobody none nothing nowhere somebody
    someone something somewhere others somehow somewhat sometime sometimes later today tonight tomorrow yesterday
    twice very well right let lets let's ain't gonna gotta wanna dunno`),
  interjections:
    words(`ah aha ahem alas argh aw aye bah blah boo bye damn dammit darn eh er erm gee goodbye goodnight gosh
    ha haha hah hallo hello hey hi hiya hm hmm ho hullo huh hurrah hush jeez mm mmm nah nay nope oh oi okay ok ooh oops ouch
    ow phew please pooh pshaw psst shh sh sorry thanks tsk tut ugh uh uhh um umm whew whoa wow yay yeah yep yes yo yup`),
  addresses:
    words(`love dear dearest darling honey sweetheart sweetie baby babe sir madam ma'am miss missy mister mate pal
    buddy dude man boy boys girl girls guys lad lads lass ladies gentlemen folks friend friends child children son kid
    kiddo sonny everybody comrade fellows lord lady stranger fool idiot bitch bastard`),
  calendar:
    words(`monday tuesday wednesday thursday friday saturday sunday january february march april may june july august
    september october november december christmas easter halloween thanksgiving advent lent michaelmas whitsun`),
  peoples: words(`english englishman englishmen british scottish irish welsh american americans french frenchman german
    germans italian italians spanish spaniard russian russians chinese japanese indian indians african european greek greeks
    roman romans latin hebrew jewish christian christians catholic protestant muslim mohammedan hindu buddhist arab turkish
    dutch danish swedish norwegian polish austrian swiss canadian australian mexican victorian elizabethan anglo arabic`),
  otherCapitals:
    words(`god gods goddess heaven heavens hell satan devil jesus christ lord's bible gospel providence earth sun
    moon north south east west northern southern eastern western chapter part book volume act scene letter prologue epilogue
    preface contents section page figure tv ok dvd cd usa uk internet street road avenue square lane hill bridge river lake
    house hall park castle court inn hotel church school university college station airport company parliament congress
    empire kingdom republic government state city town village county army navy`),
  openers: words(`will may might art afterwards anyway apparently certainly clearly eventually evidently fortunately
    gradually happily hopefully immediately indeed inevitably instantly luckily naturally obviously occasionally
    particularly possibly presently presumably probably quickly quietly really recently sadly seriously silently simply
    softly strangely surely thankfully together ultimately unfortunately usually
    look looking listen come go wait stop get give take tell say think thank try turn keep leave make see seeing shut sit
    stand stay bring call hold help hurry hang forget remember run walk watch welcome speak ask put read start
    being having knowing feeling trying taking making turning walking standing sitting going coming leaving
    nice fine true false wrong great good better best bad worse worst sure funny strange odd typical perfect brilliant
    silence darkness light night morning evening dawn blood rain snow wind fire water smoke death life time people nature
    war peace money power fear panic pain rage anger hope joy fate mother father home beautiful absolutely exactly
    never always often soon once just only still even again also both each next last first second third`),
  kinship:
    words(`mother father mom mum mommy mummy mama mamma momma ma dad daddy papa pa brother sister son daughter aunt
    auntie uncle cousin niece nephew grandmother grandma granny nana gran grandfather grandpa granddad husband wife parent`),
  genericPeople:
    words(`man woman boy girl child gentleman lady fellow chap guy lad lass person people figure stranger creature
    other others one men women boys girls children kids voice youth newcomer companion friend speaker latter former
    second first third two three youngster bloke dude crowd group party company couple pair rest`),
  notPeople: words(`voice voices letter note sign book paper radio television phone message text report story song words
    word legend inscription clock bell mirror house wind sea silence dog horse poem label newspaper notice door eyes look
    face smile answer reply question`),
  clitics: words('s d ll ve re m t'),
  possessiveClitic: 's',
  pluralEndings: ['s', 'es'],
});

function words(list: string): readonly string[] {
  return list.trim().split(/\s+/);
}

/** Titles with bars between, each with its spellings. */
function titlesOf(gender: string | null, use: Title['use'], list: string): readonly Title[] {
  return list.split('|').map((forms) => ({ forms: words(forms), pronoun: gender, use }));
}

function pronoun(
  id: string,
  person: PronounSet['person'],
  number: PronounSet['number'],
  subject: readonly string[],
  object: readonly string[],
  possessive: readonly string[],
  reflexive: readonly string[],
): PronounSet {
  return { id, person, number, gender: 'none', subject, object, possessive, reflexive };
}
