@title: The Toll at Hollin Bridge
@cast: Zoë Ashgrove-Lamb (Zoë, the tollkeeper) [she], K'rell (the envoy) [he]
@cast: Mary-Jane O'Neill (Mary-Jane, Mrs. O'Neill) [she], Brother Aël [he]

@pov: Zoë
@place: Hollin Bridge, the tollhouse
@time: The eve of the Frost Fair

The toll at Hollin Bridge was one true thing, and it had been so since before there was a bridge.

Nobody knew who had set it. One came to the bar, and the tollkeeper held out the wooden bowl, and one said into it something that was true and that one had not said before. If it was, then the bar went up. If it was not, it stayed where it was, and no team of oxen had ever shifted it. Zoë had kept the bowl for six years. She had learnt from it that most people, when they are asked for the truth in a hurry, will tell you about a pie.

"I took it off the sill," said the carter, scarlet to the ears. "I said that it was the dog."

Behind him the bar rose up with a sigh.

"Safe home," said Zoë. "Next!"

The next was not in the queue so much as over it. He stood seven feet tall in his fur, he had tusks capped with silver, and there was a clear space around him in the snow that people had been careful to leave. It was the first time that she had seen one of the hill folk closer than the far side of a valley.

"I am K'rell," he said. His voice was quite gentle, and seemed to come up out of the ground. "I carry words from the Nine Hearths to the Queen in Oriel. I must be across by sunrise, or there will be a war."

"Good evening," said Zoë, since one had to begin somewhere. She held out the bowl. "One true thing, if you please."

K'rell bent down, cleared his throat, and spoke into it. "Snow is cold," he said.

The bar did not stir.

"It has to be one that you've not told before," said Zoë.

"I had not told it before. Who would need to be told?" He tried again. "My mother has eleven goats. The moon is a lamp. I am tall."

They both looked at the bar.

"I do not understand," said K'rell. "What else is there?"

X

@pov: K'rell
@place: Beneath the bridge
@time: After dark

They had put him under the first arch, out of the wind, and somebody had given him an onion.

K'rell sat with his back to the stone and listened to the river go by on its business. Sixteen days he had walked with the words of the Nine Hearths in his mouth. He had slept on them. He had them by heart, each breath and pause, as a speaker must; for among the hill folk a thing that was said was a thing that was so, and a person who let a word fall crooked might put out the sun. No one there told the truth. There was nothing else to tell.

And now there was a bowl that wanted something other than what was so. It wanted it to be hidden first. He turned the onion over in his hands, and could see no door in it.

"You're sitting on my brandy," said the dark.

He got up. A woman came out from behind the pier with a shuttered lantern. She was as wide as she was high, and she had on at least four coats.

"Mary-Jane O'Neill," she said. "Of the O'Neills of Kettle Sound. You won't have heard of us; we take a deal of care that nobody should. And you'll be the gentleman with the war."

"I do not want it," said K'rell.

"No more do I. It's dreadful for trade." She pulled a keg out from under where he had been, and sat down on it, and sighed. "Thirty years I've gone over and under this bridge, Mr. K'rell, and I have never once paid that bowl. I go by the water, with the lamp out. Can you swim?"

"I am made of stone and meat," said K'rell. "I sink."

"That's a pity. It would have been the easy way." She held the lantern up, and studied him, tusks and all, without hurry. "Then we must find you a secret. Everybody's got one somewhere. What did you ever do that you were ashamed of?"

He tried to be of help. "Once I stepped on a wren," he said.

"And you never told a soul?"

"I told everyone. I carried it round all the nine hearths in my two hands. They wept, and I was given soup."

Mary-Jane O'Neill put her face in her mittens for a moment.

"Well," she said, "it's going to be a long night."

X

@pov: Zoë
@place: The tollhouse
@time: Midnight

Brother Aël had the books down, all four of them, and candle wax in his beard.

"There's nothing," he said. "A deaf man may write it. A child under seven goes free. In the reign of Queen Théa there was a bear. But for somebody who simply hasn't got one—" He shut the last of the books upon his thumb. "You could lift the bar for him, I suppose. With a block and tackle?"

"You know that I can't," said Zoë. "They tried it with forty horses."

"Then he could give us the message, and one of us could take it."

"I asked him. He says that it would not be a message then. It would only be something that we said."

From the window she could see him, down there under the arch, with a spark of lantern beside him. He had been singing a moment ago. It had been a very slow song, and Mrs. O'Neill, whom Zoë had been failing to catch for six years, appeared to be teaching him the chorus of another.

She laid her hand upon the bowl. It was warm; it was always a little warm. Six years of pies, she thought. Six years of letters burnt, and kisses in the wrong barn, and people who walked off over the bridge with their shoulders down and their heads up, lighter by a stone. She had heard them all. She held it out and they filled it, and in all that time it had never crossed anybody's mind to ask what became of the one who held the bowl.

"Brother Aël," she said, "does it say who has to pay it?"

He looked up with his mouth open. Then, very fast, he began to turn back the pages.

X

@pov: K'rell
@place: Hollin Bridge
@time: An hour before sunrise

They had all come out to see, the carters and drovers and the women with geese. They stood along the wall in their blankets with their breath going up. K'rell came to the bar and set his hands upon it, and waited.

"It says one true thing for every crossing," said the tollkeeper. She had the bowl in both her arms. Her hair was full of wax. "It doesn't say whose. So I thought that I'd stand you yours."

"Zoë Ashgrove-Lamb," cried the old man with the books, "you needn't do it in front of everyone!"

"I think I had better, Brother Aël. I think that's how it works." She bent her head down to the wood, and she spoke quite low; but he had the ears of his people, and he heard.

"I've never been across," she said. "I've kept it for six years, and I send you all over, and I tell them at home that I can't be spared. It isn't so. I'm afraid of it. I've heard what everyone is like, you see. There's nobody left in the world who doesn't frighten me, except one, and he only came tonight."

It was so still that one could hear the ice knit. K'rell looked down on the top of her head. He had been told that among the lowland folk the words were not the things. But he saw this one go into the bowl, and it was as solid as a stone going into a well, and he waited with all the others for the sound.

The bar went up.

There was a shout all along the wall; hats went into the air, and a goose. He did not pass under. He stood there with his tusks shining, and found that something was the matter with him. There was a thing in his chest that was so, and he had told it to no one, and he did not at all wish to say it out loud.

"Oh," said K'rell. "So that is what it is."

"What is?" said Zoë, and blew her nose.

He went down on one knee, for he was very tall, and put his mouth to the bowl, and spoke into it no louder than snow. Then the bar, which was up already, shook from end to end and rose another yard.

"That'll be for the way back," said Mary-Jane O'Neill.

X

@pov: Zoë
@place: The far bank
@time: Sunrise

It was ninety-four paces. She counted them. She kept hold of two fingers of his glove, which was as much of it as her hand would go round, and at the ninety-fourth she opened her eyes.

There was snow on the far side, and a road, and a man asleep in a cart. It looked a good deal like the near one.

"Here I must run," said K'rell. "Will you be able to get home?"

"I expect so," said Zoë. "It's only a bridge." She looked back at it. It seemed quite small from here, and at the other end stood a broad figure in four coats, with the bowl held out in front of her, and beside her Brother Aël, hopping from foot to foot. "They're going to make her pay! Thirty years of it, all at one go. I must hear this."

"Is it not private?"

"She'll tell it to the whole queue. She'll do the voices." But she did not let go of the glove. "What was it that you said? At the end?"

The envoy of the Nine Hearths looked over her head, to where the sun was coming up, exactly as it was supposed to. If one could judge by the tusks, he was blushing.

"Ask me when I come back," said K'rell. "I should like to find out how long I am able to keep it."
