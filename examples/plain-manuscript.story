Lost Property

The lost property office of the Tanner Street tram depot measured eleven feet by nine, and Odile had been in charge of it since the first of October. She had washed the window, which turned out to be a window. She had brought in a geranium. She had ruled a new register in green ink, with a column for the article, a column for where it was found and a wide one for remarks, which nobody had asked for.

On the fourteenth a driver came to the counter with a stuffed owl under his arm.

"It was sitting up front," he said. "I took it for a passenger. I asked it twice for the fare."

Odile dipped her pen. "Which line?"

"The nine."

"Condition?"

They both looked at the owl.

"Disapproving," said the driver.

She wrote it down under remarks. He watched her do it, with his cap in his hands, as though he had expected to be told not to be funny. He was a big man with a scarf up to his ears, and he smelt of peppermint.

"Name of finder?" said Odile.

"Desmond," he said. "Is that a new geranium?"

X

Desmond had driven the nine for fourteen years, and in all that time he had not looked under the seats. That was the cleaners' business. Now, at the end of each run, out at the reservoir, he set the brake, took off his gloves and went down the car on his hands and knees.

It was wonderful what people could do without. He found one crutch. He found a trombone, and two days later its mouthpiece. He found half a wedding cake in a hatbox, a set of teeth, a ladder, and a letter to somebody's own dear Aubrey, which he folded up again without reading the second line.

He took them all to Tanner Street, one at a time, so that they should last.

"The teeth, are they an upper or a lower?" the clerk would ask, quite seriously. Or else she would say: "This owner is a left-handed trombonist. Look at the wear." She had ink on her chin more often than not. There was a way she had of turning each thing over once before she wrote, like a woman choosing a melon, and it came to Desmond that nobody had turned him over in quite some time.

Then it was November, and there was a cold snap, and the city grew careful. People held on to their hats. They counted their parcels. He looked under the seats at the reservoir on Monday, on Tuesday and on Wednesday, and there was nothing there at all.

On Thursday he stood in the empty tram for a while and thought. Then he unwound his scarf.

X

Article: one scarf, grey, hand-knitted. Found: line nine, under the rear seat. Remarks.

Odile stopped at the remarks. She turned the scarf over. It was six feet long and had been made with love by someone who could not count stitches. It smelt of peppermint.

"It's a good scarf," she said carefully.

"Is it?" said Desmond, over the top of a bare neck. "I hardly looked at it."

On Friday it was a pair of gloves, size ten. On Monday it was a cap with the badge unpicked. On Tuesday, after a certain delay in which he could be heard breathing hard behind the door, it was a waistcoat.

"Somebody out there must be getting very cold," said Odile.

"It's a mystery," he said, and sneezed.

Mr. Kroll, who was in charge of lost property, left luggage and complaints, ran a finger down the register that evening and made his small noise. Mr. Kroll's small noise had ended careers. "A great deal of menswear from the nine," he said. "Thirty days, Miss Fontaine, and then it goes to auction. I trust that you are not becoming attached."

"No, Mr. Kroll," said Odile.

When he had gone, she took the scarf down from its hook, and it was merely to check the label that she held it against her face.

X

"You've got no hat on," said Pilar, who took the fares. It was five in the morning, and the points were being thawed with a blowlamp.

"I lost it," said Desmond.

"Then go to lost property."

"I can't. I handed it in."

Pilar looked at him for the length of time that it takes to roll a cigarette. She had three sons and a husband in the fire brigade, and took most things calmly.

"So it's the clerk," she said. "The one with the chin. And you mean to go on until you're down to your socks, is that it?"

"I just like to have a reason to go in."

"Desmond, you great pudding. There's such a thing as saying good morning."

He had tried that. He had practised it aloud, out by the reservoir, and the ducks had given him their whole attention. But at the counter, with nothing in his hands, there was nothing between him and the green ink. A man with a trombone had some standing. A man with a good morning was only a man.

"What would I say after it?" he asked.

"That," said Pilar, and rang the bell, "is what she's for."

X

On her free day Odile put on her good coat and caught the nine.

She had never ridden it to the end. She sat at the back, behind a newspaper, and for an hour she watched a red neck and two red ears at the other end of the car, with the whole winter going by on both sides of them. At each stop he got down and lifted prams. At Cutler's Row an old man could not find his penny, and the driver reached behind the old man's ear and found it there, and nobody was late on account of it, or nobody said so.

He was blue, thought Odile. He was perfectly blue, and it was her own fault, for she had written it all down and said thank you.

She had not planned anything. She was not someone who left things on trams; she had opinions about people who did. But she had a blank claim form in her bag, because she always had, and as the houses thinned out and the reservoir came up shining like a dropped plate she took out her pen and filled it in. It took four minutes. Her writing was terrible, on account of the rails.

She got off among the last of the passengers, with her collar up. She left the form under the rear seat, on the left, where a man would have to go down on his knees for it.

X

At first Desmond took it for a tram ticket. Then he saw the green ink.

He read it standing. He read it again sitting down, and once more with his back against the stove, to be certain that it said the same thing when warm.

Description of article lost: one evening, Saturday, unused. Where last seen: line nine. Value: not known until tried. Distinguishing marks: it has been waiting since about the time of the owl. Name of claimant.

That was empty. There was a line there, and a small green cross to show where one should sign.

Outside it was getting dark. The ducks had come up to the fence in a body.

"Good morning," Desmond told them, in a voice that carried right across the water, and he ran back to his tram without even looking under the rest of the seats.

X

He came in at ten to six, with nothing in his hands but a piece of paper. Odile had moved the geranium twice. She had moved it back.

"I'd like to make a claim," he said.

"Have you any proof of ownership?"

"No," said Desmond. "I only very much want it."

She took the form and turned it over, once. He had signed it on the cross, in pencil, in big round letters that took no chances.

"There's a fee," said Odile. She had meant to say it sternly, and to her annoyance it came out in quite another way. "You'll have to take the rest as well. I can't be doing with it. It is against all regulations to keep a man's waistcoat when one knows perfectly well whose it is."

She laid it all out on the counter, the cap, the gloves, the waistcoat, and he put it on piece by piece, until only the scarf was left. She did not hand it across. She lifted the flap in the counter, which stuck, and came round, and wound it about his neck herself, twice, because it was a very long scarf.

"It was my sister who knitted it," he said from inside. "She can't count."

"I noticed," said Odile.

In the doorway stood Mr. Kroll with his watch in his hand. He looked at the driver. He looked at the open flap, and at the register, where under the column for remarks there were by now some things that no register had ever held. He drew in his breath to make the noise.

"Saturday's the staff dance, if you've no other plans for it," said Mr. Kroll. "They are always short of a trombone."

And he put the watch away and went to see about complaints.

The End
