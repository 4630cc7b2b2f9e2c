The Man Who Sold Echoes

He set up his stall where the valley was narrowest, between a woman who sold eels and a man who sold rope.

“What have you got?” asked the woman with the eels.

“Listen,” he said, and took the lid off a biscuit tin. Hallo, said the tin, in a small brown voice. Hallo, hallo.

“That’s only your own voice.”

“It’s my father’s,” he said. “He shouted it from up there the year that I was born. I have been twenty years climbing after it with the tin.”

X

Nobody bought. They came, though, one by one, when the light was going and the other stalls were packing up. The man who sold rope was the first.

“My wife used to call me in to supper,” he said, looking at his feet. “From the back step. We lived by the quarry, so I used to hear it twice.”

“Which quarry?”

He told him. And the man who sold echoes wrote it down and shut up his stall, and put on his boots.

X

He was gone for most of a month. When he came back, he had snow in his beard, and under his arm a jam jar with a cloth tied over it.

“I could get only the second one,” he said. “The first had been used.”

The man who sold rope held the jar in both hands. He did not open it, that night or for a good while after. But the woman with the eels, who had the pitch next door, said that he’d begun going home on time.

The End
