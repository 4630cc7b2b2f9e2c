# Two: The Judge Takes Evidence

@pov: Cuthbert
@place: The billiard room
@time: Friday morning
@synopsis: Three witnesses, three lies, and Cuthbert hears every one of them.

A deaf man makes a good judge of liars, Cuthbert had always found, because he has to look at them.

He had the billiard table cleared, and sat behind it. Miss Moon sat at the corner pocket with a pencil. The first witness came in sideways and perched on the edge of his chair.

“You were seen on the stairs at four o’clock, Mr. Pomfret,” said Cuthbert. “With a parcel.”

“Soap,” said Mr. Pomfret.

Miss Moon wrote it down on the pad in large letters and turned the pad round: SOAP.

“A round parcel,” said Cuthbert. “A yard across.”

Mr. Pomfret put his hand up to his collar. “It’s a new line,” he said. “It’s for horses.”

HORSES, wrote Miss Moon, and after it, smaller, a question mark.

Cuthbert let the man go. It was a lie, of course, but it was a generous one. The eyes had gone to the ceiling, as they do when a man is thinking up something nice. A thief looks at the door.

X

@pov: Rosalind
@place: The billiard room
@time: Friday, eleven

The second witness would not sit.

“I was at the sink,” said Iggy.

“All afternoon?” said Rosalind, since the Judge was pouring himself water.

“It’s a big sink,” said Iggy. They stood in the middle of the carpet with their sleeves rolled up. There was a streak on one forearm, greenish gold, as if it had been laid along something that wanted polish. Iggy saw her see it, and rolled the sleeve down.

“You bought something yesterday,” said Rosalind. It was a guess; but she had done the wages on Wednesday, and here were the same boots, with the same string. “You’d been saving up for boots.”

“Changed my mind,” said Iggy.

“What did you get instead?” asked Rosalind.

Iggy studied the light over the billiard table for some time.

“It’s nobody’s business what a person does with their own boots,” they said.

X

@pov: Cuthbert
@place: The billiard room
@time: Friday, noon

The last witness brought her own chair, and a tray with three glasses of plum brandy.

“I have nothing to hide,” said Madame Zelenka.

She said it beautifully. She had played the second lead in four capitals. But she had her left hand closed, and it had been closed at breakfast, and Cuthbert, who had not been able to hear her for six years, had got into the way of watching those hands. They told him what was for lunch and how the roof was. They were telling him now that they had hold of a small square of paper and would sooner be cut off than open.

It was not a warrant that was wanted here. He knew what that paper was. He had signed away his own father’s watch for one like it, as a student, and had gone about for a month with his fist in his pocket.

“No questions,” said Cuthbert.

Miss Moon’s pencil stopped. She turned the pad around. NONE??

“The witness may stand down,” he said, more loudly than he had intended. “The witness has a very heavy house to run. Madame, your health.”

He raised the little glass. It was a moment before she could pick up hers, because in order to do it she had to change hands.
