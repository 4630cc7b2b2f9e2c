The Ferryman’s Wages

The river took its time that spring, and so did Osric. He had sat three days on the bank with his pole across his knees, and nobody had come.

“You might paint the boat,” said his wife from the doorway.

“I might,” Osric agreed, and did not.

***

On the fourth day came a pedlar with a hen in a basket.

“What’s the fare?” he asked.

“A penny for the man. The hen rides free, unless she sings.”

The pedlar thought it over. He had a long blue chin, and he stroked it to the very end. “And if I should pay with the hen?”

“Then you would ride free,” said Osric, “and she would owe me a penny.”

* * *

They were half across when the hen began to sing. It was not a good song, but it had a great many verses, and the pedlar knew them all and joined in. Osric leaned on his pole and let the current carry them. He had not heard singing on the water since his daughters married.

“That will be two pennies,” he said, when they had bumped against the landing.

“I have only the one,” said the pedlar.

“Then you’ll have to come back this way.”

*

“Well?” said his wife, when he came in at dusk. “What did you earn?”

Osric laid a penny on the table. After it, with care, he laid down an egg.

“She wanted to settle up,” he said.

* * * * *

In June the boat was painted. It was red. It had a perch across the bow, for a passenger who travelled light, and there was a new line on the board with the fares: singing, by arrangement.

The End
