The Toast

When the plates had been cleared, Great-uncle Benedikt got to his feet, and everyone moved the glass that was nearest to him.

“I have composed something,” he said.

“Sit down, Benedikt,” said his wife.

He put on his spectacles, and held the menu out at the length of his arm.

“Here’s to the bride, with her hand on the knife,
And here’s to the groom, who has borrowed a wife;
For nobody keeps one, as I should well know:
They’re lent to us, Oskar. Be nice, or they go.”

Nobody said a word. At the far end the bride’s mother had begun to cry.

X

“You might have told me that you could rhyme,” said his wife, in the taxi.

“You might have asked,” said Benedikt. He had the menu in his pocket still, and he took it out and looked at the back of it, under the lamps, as they went by. “There’s a second verse,

“But it isn’t for strangers, and isn’t for show,
And I’ve carried it round since a long time ago,”

and there he stopped, because she had taken it away from him to read.
