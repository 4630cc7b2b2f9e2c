The Cartographer’s Blot

It began as a blot. Ignatius had been eleven hours at the board, and
was inking the last of the coast, when a moth came in and sat down on
his pen; and where there had been forty leagues of empty ocean there
was now an island.

It was a handsome island. It had two bays and a sort of tail. He
reached for the scraper and looked at it, and he put the scraper down.

“What do you call that one?” asked the Admiral’s secretary, who had
come to fetch the chart.

“Moth Island,” said Ignatius.

“I don’t remember it from the survey.”

“It is very low,” said Ignatius.

X

Three years went by. He had thought of it every day, as another man
might think of a debt. Sooner or later some captain would steer for
water in the western bay, and find there was no bay, nor any water
that a person could drink.

He was dining alone when they brought in the letter. It was from a
Captain Rosamund Vane, of the brig Patience, and it was spotted with
salt.

“Sir,” it began. “I write to correct your chart.”

Ignatius closed his eyes. When he had finished his wine he opened them
again, since a man should know the worst.

“The tail is longer than you have it, and bends to the south. There is
no water in the western bay. But there is a spring in the other, under
palms, without which I should have lost my ship and all her people. I
do not find you sounded there. I have put in the depths, and I enclose
a shell.”

X

He turned it over in his hand. It was pink, and perfectly real, and
when he held it to his ear it made the noise that they make.

Then he took down the great chart from the wall. He looked for a time
at all that empty ocean to the north, where ships went and had nowhere
to stop. He trimmed the lamp, filled his pen, and opened the window a
little for the moths.

The End
