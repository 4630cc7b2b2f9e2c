@title: Two Miles from Shore
@cast: Henrik [he], Bodil [she], Uncle Sten [he]

Three of them sat in the rowing boat, and there was one oar.

HENRIK: I said that I was sorry.

BODIL: You said it to the oar.

HENRIK: It was the oar I dropped.

Uncle Sten lay in the stern with his hat on his face. He had been asked along for his experience, and so far he had experienced two sandwiches.

Bodil: “Uncle Sten, you were at sea for twenty years. What do we do?”

Uncle Sten: “In twenty years,” he said from under the hat, “I was never once asked that. I was the cook.”

X

The wind got up a little. The shore did not come any nearer; if one held up a thumb to the church tower, as Henrik did, it could be seen to be leaving.

HENRIK: We could row with the one.

BODIL: We’d go round in circles.

HENRIK: But we would go.

BODIL: Henrik, that’s what you said about the motorbike.

Uncle Sten lifted the brim and looked at each of them in turn. Then he reached for the soup pot, which he took everywhere, and knocked the lid off it with his heel.

Uncle Sten: “One on the left with the oar,” he said. “One on the right with the pot. And whoever quarrels gets to bail with the lid.”

X

They came in after dark, wet to the elbows. Nobody had bailed. The whole village stood on the jetty with lanterns, because of the singing.

BODIL: You were off the beat.

HENRIK: You had the pot.

Uncle Sten got out last. He put the lid back on, and shook hands with the boat.
