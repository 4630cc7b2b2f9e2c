The Swan Committee

The emergency meeting of the Upper Dabbling Village Hall Committee was called to order at seven, in the car park, because of the swan.

“Apologies for absence,” said Mrs. Oakapple. She was in the chair. She had carried it out herself. “Miss Twelvetrees?”

“None,” said Miss Twelvetrees, who was the secretary, and was writing on her knee by the light of the Colonel’s bicycle lamp. “All four present. Five, with the swan.”

“The swan is not a member,” said Colonel Thring.

“It’s in the hall,” said Femi, “and we’re not. I’d say it’s got a majority.” Femi was nineteen. He was the youth representative, there being no other youth, and he had been asked to join for the sake of his van.

Through the window of the hall they could all see it. It was sitting in the middle of the stage, on the sofa from Act Two. From time to time it opened its beak and said something short. It had drawn up its feet under it, and had the air of having paid for its seat.

“The facts are these,” said Mrs. Oakapple. “It came in on Sunday by way of the kitchen. It has eaten the tombola. Mr. Loam went to have a word with it on Monday—”

“As a neighbour,” said Mr. Loam, the vicar. He had his arm in a sling.

“—and the pantomime opens on Friday week. I am open to suggestions.”

There was a pause. Somewhere in the dark a cow coughed.

“I’ve still got my sabre,” said the Colonel.

“They belong to the King, Colonel,” said Miss Twelvetrees, without looking up. “You’d be hanged.”

“Only slightly,” said the Colonel. “At my age.”

X

The first attempt was made on Tuesday, with bread.

“You lay a trail,” explained Mr. Loam, walking backwards from the stage with a loaf under his good arm. “It is all a question of trust.”

“It’s not moving,” Femi called from the door.

“It is thinking about it,” said Mr. Loam.

“It’s thinking about you, Vicar,” said Miss Twelvetrees from up on the piano. She had gone up there at the beginning, as a precaution, with her minute book. “I’d walk a little faster.”

The Colonel held the door. He had on his old cricket pads and the lid of the tea urn, and he was heard to say afterwards that he had seen cavalry come on with less conviction. There was a noise like forty umbrellas being opened all at once. Mr. Loam came out first. Then came the loaf, in slices.

“Shut it!” cried the Colonel. “Shut the door, boy!”

“It’s shut!” shouted Femi. “You’re standing on my foot!”

“Where is Miss Twelvetrees?” asked Mr. Loam, when he could.

From inside the hall came a single low note on the piano, of the sort that is made by a shoe.

“Item two,” said the voice of Miss Twelvetrees, quite steadily. “The secretary is to be thrown a sandwich.”

X

“It’s a mother,” said Miss Twelvetrees.

It was midnight by then, and they had got her out at last through the hatch. She sat in Mrs. Oakapple’s kitchen with a blanket about her, and Mrs. Oakapple was giving her cocoa with a spoon.

“You’re upset, dear,” said Mrs. Oakapple.

“I am nothing of the kind. I had six hours with nothing to look at but that bird, and I looked at it. She’s got an egg, Prudence. It’s in the sofa. She’s torn out the stuffing and made a proper job of it.”

“In December?” said Femi.

“She’s no good at dates,” said Miss Twelvetrees. “Neither was my mother. I was born on a tram.”

Mrs. Oakapple put down the spoon. She had raised five children and buried a husband, and had been the back half of the cow in every pantomime since the roof was new; and she had a certain way of putting down spoons, after which things were different.

“How long does an egg take?” she said.

“Five weeks,” said Femi, who had looked it up on his telephone. “Five or six.”

“And we open in ten days.” Mrs. Oakapple turned to the window, beyond which it had begun to snow. “What are we giving this year, remind me?”

“‘Puss in Boots,’” said Miss Twelvetrees.

“Is there by any chance,” said Mrs. Oakapple, “a swan in it?”

“No,” said Femi.

“Then we had better get a pencil,” said Mrs. Oakapple.

X

By the dress rehearsal a good deal had been altered. It was now called “The Swan Princess’s Sofa”, and the whole of it took place at the front of the stage, in single file.

“I come in on the left,” said the Colonel, who was the Wicked Uncle. “I cross to the right. I twirl the moustache. And what is the bird doing?”

“Nothing, Colonel,” said Mrs. Oakapple from inside the cow. “She’s under a spell.”

“She’s giving me a look.”

“You’re wicked,” Femi told him. He was the Prince, on account of the van. “She’s meant to. Honestly, she’s the only one of us who’s acting.”

“Could I ask everybody to be careful of the water dish?” said Mr. Loam. He had been given the front of the cow, where his arm would not show, and his voice came out through the nostrils. “I have only just got the other foot dry.”

“From the top, please!” called Miss Twelvetrees. She sat at the piano now as she had always sat there; but she had moved it, they all saw, a yard closer to the sofa than it used to be, and on the lid, between the metronome and the minutes, there stood a bowl of chopped lettuce. She played the opening bars. On the sofa a long white neck went up, and swayed a little from side to side, and came down again.

“Well, I’m blowed,” said the Colonel. “It’s musical.”

“She likes the waltzes,” said Miss Twelvetrees, going pink. “She can’t abide a march. I’d leave out your song, Colonel.”

“All seven verses?” said the Colonel.

“The Committee could take a vote,” said Mrs. Oakapple, and the cow put up a hoof at once, and then, after a short struggle in the middle, a second one. Femi put up his sword. Mr. Loam was understood to abstain.

X

On the Friday they had to bring in benches from the chapel. It had got about, as things did in Upper Dabbling; there were people there from as far away as Lower.

“Full house,” whispered Femi, with his eye to the gap in the curtain. “There’s a man from the newspaper. There’s someone in a uniform. Who’s the one with the clipboard?”

“Oh, my hat,” said the Colonel. “That’s the Council. That’s Health and Safety.”

“Let me see,” said Mrs. Oakapple. She had the legs of the cow on already, and held up the rest of it in both arms like a lady with a train. She looked for some time. “I was at school with him. He was sick in the font. Places, everyone!”

It went very well, up to the wedding. The Colonel was hissed by the audience, and then from behind, and took both as tributes. The cow danced. Then Femi knelt down, as rehearsed, at what had been found by experiment to be the nearest safe distance from the sofa, and flung out his arms.

“Speak, Princess!” he cried. “Only one word from thee can break the spell!”

He waited for the kettle drum. There was none. Miss Twelvetrees had stopped playing. She was standing up at the piano with a hand over her mouth, and in the silence the whole of the hall heard it, right to the back: a small, dry tap. It came again. There was a crack in it.

“Nobody move,” said Mrs. Oakapple from the cow.

Nobody did. Three hundred people held their breath, and the man from the Council held his clipboard. The swan stood up on the sofa. She bent down that tremendous neck and looked between her own feet, for all the world like somebody who has dropped a glove; and something grey and wet and extremely cross looked up at her and said, “Peep.”

“Close enough,” said Femi hoarsely.

The roof, as the newspaper wrote, came off.

X

The annual general meeting of the Upper Dabbling Village Hall Committee was called to order in May, on the bank of the pond.

“Matters arising,” said Mrs. Oakapple. “The sofa?”

“Beyond repair,” said Femi.

“The Council?”

“They’ve sent us a certificate,” said Mr. Loam, who had both arms free and was using them to eat a bun. “We’ve been entered as a wetland.”

“And the accounts, Colonel?”

Colonel Thring got up. He cleared his throat, and looked out across the water, where something white was going by, and behind it, paddling hard, something grey. “Ticket sales were up by nine hundred per cent,” he said. “I move that we use it to buy a second sofa. In case of need.”

“Seconded!” said Miss Twelvetrees.

“All those in favour?” said Mrs. Oakapple.

Four hands went up. Out on the pond, though the minutes would for ever be silent as to why it was counted, so did a wing.

The End
