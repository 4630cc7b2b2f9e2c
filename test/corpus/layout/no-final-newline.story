The Last Sentence

“You have to end somewhere,” said the editor.

“I know that,” said Leontyne.

“It’s eleven hundred pages. The hero’s great-granddaughter has retired.”

“She’s only thinking of it.”

The editor took off her glasses. Outside the window the leaves came down one at a time, without any fuss, as if someone had told each of them when. “What is it that you’re afraid of?” she asked.

X

Leontyne told her on the stairs. It is easier on stairs, since nobody has to face anyone.

“When I was six,” she said, “my grandmother was telling me a story, about a bear who kept an inn. She told me a bit of it every night. And one night she finished it. ‘And that was that,’ she said, and she shut the door.” They went down four steps. “There wasn’t another. She had only the one.”

“What became of the bear?”

“I gave him to my hero, for a lodger,” said Leontyne. “Chapter two. He’s still there. I couldn’t put him out.”

X

It was winter before the last page came. The editor read it standing, with her coat on. The great-granddaughter had packed her bags, and locked up the house, and walked down through the wood to an inn with a light in the window; and the door opened, and a large voice from inside it said that she was just in time, and that he’d kept her some soup, and

That was all. There wasn’t a full stop. She turned the sheet over, and it was blank, and it stayed there in her hand, wide open, like a door that somebody means to come back through