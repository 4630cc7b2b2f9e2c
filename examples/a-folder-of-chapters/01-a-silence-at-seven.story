# One: A Silence at Seven

@pov: Rosalind
@place: The Hotel Bellweather, the hall
@time: Thursday, seven in the evening

At seven o’clock nothing happened.

Rosalind looked up from her book. For forty years, at seven, somebody had struck the gong in the hall of the Hotel Bellweather, and the guests had come down to dinner like water down a drain. It was a very large gong. It was so large that ships had been known to answer it. Now there were two brass hooks over the umbrella stand, and between the hooks a round patch of wallpaper where the roses were still pink.

“Iggy,” said Rosalind, “where’s the gong?”

Iggy came out of the kitchen with a stack of plates up to the chin. They looked at the hooks. They went on looking for slightly longer than a pair of hooks required.

“Gone,” said Iggy.

“I can see that it’s gone. Where has it gone?”

“Out,” said Iggy, and took the plates away.

X

@pov: Cuthbert
@place: Room four
@time: Thursday, half past seven

In room four Cuthbert sat with his napkin already tucked into his collar and waited to be called to dinner.

He had sat on the bench for thirty-one years, and he knew how to wait. But the tide had turned, and the lamps had come on along the front, and there was a smell of mutton under the door. He consulted his watch. He shook it, and held it to his better ear. It was no use to him there, and had not been for some time; but that was a matter between himself and the watch.

The gong he never heard either. He felt it. It came up through the floor and the legs of the chair and arrived in the breastbone, every evening, like an old friend who does not trouble to knock. Tonight no one had come.

He found that he minded this more than the mutton.

X

@pov: Rosalind
@place: The dining room
@time: Thursday, eight

By eight they had been fetched down one by one, and they sat around the long table under the chandelier and suspected each other.

“I never touched it,” said Mr. Pomfret. He travelled in soap, and had the pinkness of it. “What would I do with a gong?”

“Nobody is being accused,” said Madame Zelenka. She was carving. She had put on her garnets, which she wore for funerals and for the bank. “It is an object. Objects come, objects go. Who would like the knuckle?”

“What does she say?” shouted the Judge.

“She says that objects come and go, sir,” said Rosalind into his ear.

“Nonsense!” said the Judge. “In my experience somebody carries them.” He took the napkin out of his collar, folded it in four and laid it on the cloth in front of him like a brief. “I shall require a table, a carafe of water and the witnesses one at a time. Miss Moon, you write a clear hand. You will be the clerk.”

Rosalind had read a great many books about this sort of thing, and in all of them the clerk was the first to be murdered. She looked round the table. Mr. Pomfret had gone pinker. Iggy, in the doorway, had gone. And Madame Zelenka, who never spilt anything, had just poured gravy over her own hand and gone on carving.

“I’ll get a pencil,” said Rosalind.
