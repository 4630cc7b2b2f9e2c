@title: The Snail Post
The post in Lower Wick goes by snail. It is not a manner of speaking. There are nine of them, each the size of a loaf, and they set out from the sub-post office on the first of the month with the letters tied on in oilcloth.
“Anything for up the hill?” said Mrs. Dabney.
“Just this,” said the new curate. He had written to a girl in Upper Wick, which was a mile and a quarter off.
“Is it urgent?”
“Very,” said the curate.
Mrs. Dabney chose Gladys. She was the fast one, and she had been known to do it in a fortnight.
X
The curate walked beside her for the first day, because he could not help it. He walked ten yards and sat down. He walked another ten. By evening they had got as far as the pump.
“You could take it up yourself,” said the blacksmith’s boy, who had been watching from the wall. “You’ve got legs.”
“I could,” said the curate. “But then I would be there, you see, and she would read it in front of me.”
The boy considered this.
“What’s it say?”
“It asks her something.”
Gladys put out one eye, and then the other, and went on.
X
On the twelfth day it rained, and the letter came to the gate of Orchard Cottage at a smart slide. The girl was in the garden. She had had plenty of time to see it coming, what with one thing and another, and so had her aunts, and most of Upper Wick, who had brought chairs.
“Well, read it, Florrie,” said the eldest aunt.
She untied the oilcloth and read it, and read it again. Then she looked down the hill, where a long black figure had got itself stuck behind a rather small bush.
“I’ll have to send an answer,” said Florrie, and she gave Gladys a lettuce leaf, and turned her gently round. “There’s no hurry. I believe he can see my face from there.”
The End
