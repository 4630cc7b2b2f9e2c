The Orchard at the End of the Bus

There was a road, and then a lane, and then a place where the driver said “This is it,” and let you out into long grass. Wilhelmina had a suitcase and a letter. The letter said that she had been left an orchard.

It had not said that the orchard was full of beds.

⁂

They were iron beds, with brass knobs, and they stood between the trees in rows. Each one was made up. On the nearest sat an old man in braces, shelling peas.

“You’ll be the niece,” he said. “She told us that you’d have sensible shoes.”

“What is this place?” asked Wilhelmina.

“It’s for those who can’t sleep indoors.” He shook the bowl so that the peas sang. “There are more of us about than you’d think.”

❦

Aunt Sophronia had started with one bed, for herself, the summer after the war. The man who came to mend the pump had lain down on it to try it and slept until Thursday. He told a friend. After that she had kept buying beds.

Nobody paid. They left what they had: peas, a fiddle, the mending of a gate.

• • •

Wilhelmina meant to sell it, and she lay awake in the house, deciding on a price. The clock struck one. The clock struck two. It came to her that she had not slept well in eleven years, and had taken it for being grown up.

★

At a quarter to three she carried her pillow out under the trees. The old man had left her the bed at the end, by the wall, where the pears were.

“Knob on the left’s loose,” said somebody in the dark.

“Thank you,” said Wilhelmina.

~

She missed the bus in the morning. She missed the one on Friday, too.

The End
