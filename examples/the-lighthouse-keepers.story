@title: The Lighthouse Keepers
@author: R. L. Quayle
@cast: Agnes (Mrs. Harkaway, Gran) [she], Dunstan (Mr. Pettibone, the Engineer) [he], Tamsin [she]
@cast: Barnaby (the boatman) [he], Joss (Mr. Harkaway, J. Harkaway) [he], the Admiral [he]

% The Anvil is no real rock, Quarrin is no real harbour, and the Admiral is a goat.

# Part One: Fair, Becoming Unsettled

## A Visitor

@scene: A Man Is Delivered
@pov: Agnes
@place: The Anvil, the landing
@time: Monday, half past nine
@synopsis: The Board’s engineer arrives in the net and asks for the second keeper.
@status: final
@tags: arrival, goat

Everything that came to the Anvil came up in the net: coal, lamp oil, flour, the post, once a piano, and on the second Monday in September an engineer.

Agnes leaned on the brake of the winch and watched him rise out of the swell with his knees against his chin. He was holding a hat, a leather case and an umbrella, and he had the look of a man who adds up a bill and finds that it comes to more each time.

@Barnaby (from the boat): “Hands inside the net, sir! Hands inside, and your breakfast too!”

“He’s gone green, Gran,” said Tamsin. She was lying on her stomach at the very edge of the landing, which was forbidden. “Actual green. Like the good soap.”

“People do,” said Agnes. “Come away from there.”

“Can we keep him?” asked Tamsin.

“We cannot. He’s the Board’s,” said Agnes, and swung the jib inboard.

The net came down on the stone with a wet slap. Its contents got out of it in the order hat, case, umbrella, man, and stood swaying, as though the rock were the thing that moved.

“Dunstan Pettibone,” he said. “From the Board. I am the Engineer.”

He said it with a capital letter, and so, in the privacy of Agnes’s mind, the Engineer he became.

“Agnes Harkaway, Principal Keeper,” said Agnes. “That is my granddaughter, who came for the summer and has not gone home. And that is the Admiral, who is eating your umbrella.”

The Admiral was a goat. He had one horn, one yellow eye and a great many opinions. He let go of the umbrella only when the Engineer had braced a foot against the winch and pulled, and then he let go all at once.

“I was told,” said the Engineer from the ground, “that there were two keepers here.”

“There are,” said Agnes.

“Then I should like to pay my respects to Mr. Harkaway.”

Down in the boat Barnaby had stopped coiling rope. Tamsin took a sudden interest in the horizon.

“He has the night watch,” said Agnes. “He sleeps days. Mind the weed on the steps, Mr. Pettibone. It’s most of what holds them up.”

X

@scene: Form Eleven
@pov: Dunstan
@place: The Anvil, the kitchen
@time: Monday, noon

There were a hundred and sixty-two stairs. Dunstan had counted them, because he counted everything, and because Form Eleven, Particulars of Station, had a line for stairs. It had lines for windows, lamps, livestock and spoons. In eleven years it had never yet asked a question that made anyone put down a teapot.

“Keepers, two,” he read out, with his pencil ready. “Yourself, and Mr. J. Harkaway, Second Keeper. His age?”

Mrs. Harkaway put down the teapot. “Sixty-three.”

“And yours?”

“Less.”

He wrote down Less, looked at it, and moved on.

The kitchen was round, as kitchens in towers have to be, and everything in it had been built with a lean. It held two chairs, two hooks and two cups. One of the cups was chipped and brown with use. The other was so clean that it might have stood in a shop. Dunstan saw such things. Seeing things was half of engineering, and the other half was forms.

“The apparatus is perfectly simple,” he said, for this was the part he liked. “One clock lights the lamp at dusk. Another puts it out at dawn. Should a mantle fail, a spring swings the next into its place. Nobody has to climb anything. Nobody has to stay awake.”

“And who looks out?” said Mrs. Harkaway.

“I beg your pardon?”

“The lamp’s so that they can see us. That’s half the work. The other half is us seeing them. Who’s to do that? The spring?”

There was no line for it on Form Eleven. Dunstan turned the page over, to be sure.

“The Board regrets—” he began.

“The Board regretted in its letter,” she said. “Sugar?”

“Two, please,” said Dunstan, and had the distinct feeling that he had lost a game without having been told that it was on.

X

@scene: What the Admiral Ate
@pov: Tamsin
@place: The Anvil, the yard
@time: Tuesday
@tags: goat, Morse

Tamsin had a rule about grown-ups. You could tell what one was like by what it did when a goat ate its things. The postman had shouted. The man who came to tune the piano had wept. Mr. Pettibone sat down on the coal bunker with what was left of his manual and turned over the wet edges one by one.

“He has had the index,” he said. “And chapters nine to twelve.”

“What was in chapters nine to twelve?”

“Faults and Their Remedies.”

Up on the roof of the oil store the Admiral chewed and gazed out to sea.

“You could ask Gran,” said Tamsin. “She knows all the faults there are.”

“In lamps?”

“In everybody.”

He laughed. It came out rusty, like the winch in spring, and he put a hand to his mouth as if to find out where it had been kept. So Tamsin decided that he might as well be shown the Morse.

“This is me,” she said, and rapped it on the lid of the bunker with her knuckles. One long. Short, long. Two long. Three short. Two short. Long, short. “Gran taught me. Joss taught her. You can do it with a lamp or a spoon or a foghorn, only we haven’t got a foghorn.”

“Admirable,” said Mr. Pettibone. “Who is Joss?”

Tamsin’s knuckles stopped.

It was not a secret, exactly. Nobody had ever told her not to say it. It was only that on the Anvil nobody did.

“Grandad,” she said. “He’s asleep.”

Which was not even a lie, if you stood far enough off and did not look at it for long.

## The Log

@scene: Two Cups
@pov: Agnes
@place: The Anvil, the watch room
@time: Tuesday, midnight

At midnight Agnes wound the clockwork: ninety turns of the handle, and a rest in the middle that she had not needed when she was fifty. Above her two tons of glass floated round on their bath of mercury, as quiet as a thought. Joss used to say that it was the only thing on the rock that did as it was told.

She made tea. She poured two cups, drank hers, and then drank the other, since waste was waste. Then she opened the log.

The first half of the night she wrote in her own hand, which was small and stood up straight. For the second half she turned the book a little to the left, took hold of the pen as though she meant to gut a fish with it, and let the letters fall over. Wind south-west, four. Visibility good. Lamp trimmed at three. J. Harkaway.

The first month she had done it because the boat could not come. The second month she had done it because she had done it the first. After that it had been company.

“He’s not a bad boy,” she told the empty chair. “He counts things.”

The chair gave this some thought.

“I know,” said Agnes. “Sooner or later he’ll count to two.”

On the shelf stood the biscuit tin with the stag on its lid. It held the wages of the second keeper, forty-two brown envelopes, none of them opened. She would have sent them back long ago. But that would have needed a letter, and the letter would have needed a word that she had never yet put on paper.

A long way below her a stair creaked. It was the eighty-first, which told on everyone. Agnes waited for the eighty-second. It did not come, and it went on not coming, and at last she understood that somebody down there was taking very great care to stand still.

X

@scene: A Fair Question
@pov: Dunstan
@place: The Anvil, the gallery
@time: Wednesday morning

Dunstan had asked for the logs, as he was entitled to, and Mrs. Harkaway had handed him all nineteen volumes without a word. He read them on the gallery with his back against the glass. By ten o’clock he had found what he had hoped not to find. In the spring three years ago, between one night and the next, J. Harkaway had changed the way he crossed his sevens.

He took out Form Twenty-Two, Irregularities, and sharpened a pencil.

“I’ve brought you toast,” said Tamsin. She sat down beside him and put her legs through the railing. For a time they watched the gannets. “Are you going to tell?”

“There is a form,” said Dunstan.

“There’s always a form. Is there one for not telling?”

He considered it, for it was a fair question. He must have filled in four thousand forms in his life, and it had not once struck him that a man could simply put down the pencil.

“See the cabbages?” she said.

He looked where she was pointing. Far below, in a crack of the rock, behind a wall of fish boxes, stood a row of cabbages. There were eleven.

“Joss grew those. There wasn’t any earth here, so he sent for some. One bucket in the net, every Monday, for two years. Barnaby said it was the only garden he ever had to row.”

Dunstan ate the toast. It was burnt on one side and had been scraped with great thoroughness.

“I did not hear two voices last night,” he said at last. “I listened for the other one. I believe I should have liked to hear it.”

Tamsin leaned her head on his arm, quite briefly, as one might try a door.

“He told better jokes than Gran,” she said.

# Part Two: Fog

## The Apparatus

@scene: It Goes by Itself
@pov: Tamsin
@place: The Anvil, the lamp room
@time: Thursday, dusk

% Sunset at 7.11: see the almanac on the kitchen door.

By Thursday evening the new apparatus stood where the old burner had been, all brass elbows, and the weights of the clockwork were down on the landing in a row, like clergymen waiting for a boat.

“Now,” said Mr. Pettibone, “we do nothing.”

They did nothing. Gran did it with her arms folded. At eleven minutes past seven something went tick, and something went hiss, and the lamp lit itself.

Nobody cheered. Tamsin thought that somebody should have. But Gran had laid one hand flat on the brass of the old lens, the way you would on a horse that has been sold, and it was not a moment for cheering.

“There,” said Mr. Pettibone. “It goes by itself.”

“So does milk,” said Gran.

Outside, the sea was being put away. The far edge went first, and then the middle, until there was no Quarrin and no Gull Head and none of the black rocks that were called the Teeth. There was only wool.

“Barnaby’s out in that,” said Tamsin.

“He’d never,” said Gran.

“He said Thursday, on the evening tide, to fetch Mr. Pettibone home. He always comes when he’s said. He brought your stamps in a gale.”

Then the lamp said pop.

It was quite a small pop. A spring swung the second mantle into place, just as promised, and Mr. Pettibone had time to look pleased. Pop. The spring swung round the third. Pop.

It is a peculiar thing to be inside a lighthouse in the dark.

@Agnes (somewhere to the left): “Which chapter would that be?”

@Dunstan (after a while): Nine.

From far below, out of the wool, came the long and comfortable belch of a goat.

X

@scene: One Turn a Minute
@pov: Dunstan
@place: The Anvil, the lamp room
@time: Thursday night
@synopsis: The lens is turned by hand, and something is said that should have been said long ago.
@status: revised

They put the old burner back by the light of a candle end. That is to say, Mrs. Harkaway put it back, and had it burning before Dunstan had found the right spanner. But the lens could not turn without its clockwork, and the clockwork was in forty-one pieces. He knew, because he had labelled them.

“Then it’s shoulders,” said Mrs. Harkaway. She set his palms against the frame. “It floats. A child could shove it. Shoving’s not the trouble. How’s your counting, Mr. Pettibone?”

“It has been remarked on,” he said.

“Once round in sixty seconds. Not fifty-eight. If we go quick, we’re Gull Head, and Barnaby will turn in where he thinks the channel is and find the Teeth there. If we go slow, we’re nobody at all.”

Dunstan pushed, and the whole great flower of glass began to move. One. Two. Three. All his life he had counted: stairs, rivets, the spoons in other people’s drawers. He had been laughed at for it in school, at college and at his own sister’s wedding. Somewhere about the fourteenth turn it came to him that it had all been practice.

At the end of the fortieth he said, “On Tuesday I was on the stairs.”

“The eighty-first,” said Mrs. Harkaway. “I heard you not move.”

% From here on it is hers to tell, and there is no break, because the lens may not stop.
% ignore: pov-change
@pov: Agnes

Agnes kept her eyes on the place where the sea ought to be. She had always found it easy to talk to fog. It never interrupted.

“He went in his chair,” she said. “On watch, the ninth of March, about four in the morning. I thought he was listening to the wind. So I let him listen, and did his trimming for him.”

Behind her the lens went round. “Thirty-one,” said Mr. Pettibone softly. “Thirty-two.”

“The boat couldn’t come for eleven days,” said Agnes. “And a station with one keeper isn’t a station. They’d have shut us down by telegram, with the fleet on its way home and him not even buried. So I signed for him. And then it was April.”

“And the wages?” he asked.

“In the biscuit tin. You may count them, if you find a minute.”

There was an odd noise. Either the lens wanted oil, or Mr. Pettibone had laughed.

“Fifty-nine,” he said. “Sixty. Mrs. Harkaway, every minute I have is spoken for.”

X

@scene: Long, Short
@pov: Tamsin
@place: The Anvil, the landing
@time: Thursday night
@tags: Morse, rescue

Down on the landing you could not see the landing. Tamsin sat with her back to the winch, a coal hammer in her fist and the Admiral across her feet for warmth, and listened until her ears hurt.

Sea. Sea. Goat. Sea.

And then, a long way out, wood on wood. Knock. Knock, knock. It was Barnaby’s Morse, which was dreadful, since he had only learnt it to insult the harbour master. It said WHER, and after that came a splash, and a word that was not in any code.

She put back her head and shouted. “Gran! He’s there! He wants to know where he is!”

A hundred feet above her a window squealed.

@Agnes (from the window): “Tell him left!”

“His left or our left?” called Tamsin.

“The Teeth are on his right!” cried Gran. “Tell him left, child!”

“You have to say port, Gran!” shouted Tamsin.

@Agnes: “Then tell him port, since you’re so particular!”

Tamsin swung the hammer against the drum of the winch, and it rang like the biggest saucepan in the world. Short, long, long, short. Three long. Short, long, short. Long. She did it again. She did it until she could not feel her hands. And over her head, thin as a spoke, the beam came round, and went, and came round, and in all that time it was not once early and it was not once late.

The knocking drew level. It drew past. There was a smear of yellow, and the smear turned into a lantern, and the lantern had Barnaby under it, standing up in his boat with a broken oar and no cap.

“Evening,” said Barnaby. “Is the gentleman packed?”

Tamsin found that she could not answer, in Morse or otherwise, and so she put her arms round as much of him as she could reach. He smelt of tar and herring.

“Thirty years I’ve come in on that light,” said Barnaby, over the top of her head. “I never saw her go so steady. Who’s that turning her?”

“Mr. Pettibone,” said Tamsin into his jersey. “With his shoulders.”

“Is he, now,” said Barnaby.

## Particulars

@scene: Form Twenty-Two
@pov: Dunstan
@place: The Anvil, the kitchen
@time: Friday, breakfast

Form Twenty-Two had four sides. Dunstan filled them in at the kitchen table, with both hands bandaged, while on the other side of it Barnaby ate eggs.

Cause of failure. He wrote: Goat.

Remedy. He wrote: See chapter nine. See also Goat.

“Does it ask after me?” said Barnaby.

“It asks for casualties,” said Dunstan.

Barnaby consulted the ceiling and reached for a sixth egg. “I lost my cap.”

Dunstan put down: One cap.

Then he turned over and came to the third side. Number of keepers found on station. Mrs. Harkaway was at the range with her back to him. She had been stirring one pan for some time, and there was nothing in it.

“You must put what you found,” she said.

“I intend to.” He wrote slowly, in his best hand, and then he read it aloud, since it seemed wrong to do such a thing behind her. “Second Keeper, J. Harkaway, has left the service after twenty-seven years, without a blank page in the log. The post is vacant. The apparatus cannot look out of a window, and is not recommended without attendance.”

The spoon had stopped.

“There is a space for the date,” said Dunstan. “I have left it empty. I thought that it should be in your writing.”

“Vacant,” said Mrs. Harkaway slowly, to the pan.

“The Board will advertise. It is very thorough, and I should be surprised if it took less than six years. Until then a temporary man may be appointed by the officer on the spot.” He squared up the pages, which were square already. “I am the officer on the spot.”

@Barnaby: Green on Monday, and pink on Friday. I call that a man coming along nicely.

X

@scene: Lamp Lit
@pov: Agnes
@place: The Anvil, the watch room
@time: Friday, midnight
@status: final

The net had gone down at noon with four sides of paper in it, and an order for one index, one umbrella and a cap. It came up with onions.

At midnight Agnes wound the clockwork. It had gone together again in an afternoon. There was one piece over, which Dunstan had labelled Unknown and hung on a nail.

He came up at a minute to twelve, stepping across the eighty-first. Behind him came Tamsin in her nightgown, with the Admiral on a rope, because there had been an incident among the cabbages.

“Bed,” said Agnes.

“I’m a keeper,” said Tamsin. “I kept Barnaby.”

There was no answer to that. Agnes reached down the cups: her own, and a small one with a glued handle, and the clean one. She stood and held it for a little. Then she filled it to the brim and set it in front of the other chair, and Dunstan looked at the chair, and at her, and did not sit down until she nodded.

“Two sugars,” she said.

“Thank you,” said Dunstan.

She opened the log. She did not turn it to the left. The word, when it came, was shorter than she had expected, and did not even use up much ink: Joss Harkaway, Second Keeper, died at his post on the ninth of March, three years since. Lamp lit.

She blotted it. Then it seemed to her that the book ought to have the rest of the news as well, and she gave it the wind, south-west, three, and the visibility, which was good. Under keepers on station she signed her name, and pushed the log across. Dunstan signed below her. Tamsin signed below Dunstan, with her tongue out, and put in a goat.

Overhead the glass went round, once in every minute, and told everyone out there exactly where they were.

The End
