# Three: What the Tide Brought

@pov: Rosalind
@place: The laundry
@time: Friday night
@tags: gong, conspiracy

Rosalind found the gong at ten o’clock, behind the mangle, in a sheet. It was not hard. She had merely looked where she would have put it herself, if she were writing the book.

What she had not expected was to find Mr. Pomfret sitting next to it.

“Oh dear,” said Mr. Pomfret.

“She pawned it,” said a voice from the copper, and Iggy came out from behind that. “Madame did. Tuesday. To pay us. I saw it in Uncle Fenn’s window with a ticket on, in between a stuffed pike and a tuba.”

“So you bought it back,” said Rosalind, “with your boots.”

“With half of it,” said Iggy.

Mr. Pomfret raised his hand, like a boy at school. “I had just gone in for a shoehorn,” he said. “I’ve come here nine years, Miss Moon. She gives me the room with the sea in it and charges me for the one with the wall. I carried the thing home on my head. And then it came to us—”

“You can’t give it to her,” said Rosalind slowly.

“We can’t give it to her,” said Iggy. “She’d know that we knew.”

All three of them looked at the gong. It glimmered in its sheet, enormous, like somebody’s moon.

“I believe,” said Rosalind, “that we had better go and ask for a ruling.”

X

@pov: Cuthbert
@place: Room four
@time: Friday, close to midnight

It was written out for him on three sheets of hotel paper, in a clear hand. Cuthbert read it through twice in his nightcap, with the three of them lined up on the rug.

“As I understand it,” he said, “the court is in possession of a gong, which no one has stolen, which everybody has paid for, and which cannot be returned to its owner without breaking her heart.”

Miss Moon nodded.

“Then the owner must find it.” He went over to the window. Below him the sea was walking up and down in the dark, the way it did, picking things up and putting them down again. “The law is clear in regard to wreck. What does high water stand at, Mr. Pomfret? You look to me like a man who owns a tide table.”

Mr. Pomfret did own one. It was four minutes past six.

“Wear something warm,” said Cuthbert, and began to look for his trousers.

X

@pov: Rosalind
@place: The beach
@time: Saturday, sunrise

Madame Zelenka walked on the beach every morning at half past six, in a fur coat and tennis shoes, because a doctor in one of the four capitals had once told her to.

From behind the bathing huts they saw her stop. She looked at the thing that was standing in the sand at the edge of the foam, draped in a very little seaweed. Iggy had arranged the seaweed. It had taken them three tries.

She looked for a long time. She looked at the sea, and at the four sets of footprints that went from the gong to the bathing huts and did not come back. Rosalind shut her eyes.

Then Madame Zelenka bent down and took off one tennis shoe, and swung it with all the strength of her arm.

The sound went out across the water. Gulls went up. Away on the horizon a ship replied. And beside Rosalind in the cold an old man with his trousers on over his nightshirt laid a hand flat on his breastbone, and smiled, like somebody who has been called to dinner.

“Breakfast!” cried Madame Zelenka to the bathing huts. “All of you, at once! It will be kippers.”

The End
