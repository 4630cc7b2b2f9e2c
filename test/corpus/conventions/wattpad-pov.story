Locker 212

[Kaylee's POV]

So here's the thing about Locker 212. It isn't mine. Mine is 213, and it has been jammed since the day some genius poured glue into it, and that is why, on Monday morning, I was standing in front of the wrong door with somebody else's trumpet falling on my foot.

"Ow," I said.

"That's a flugelhorn," said a voice behind me.

It was Jaxon Reyes. Of course it was. He was eating a banana as if nothing had happened.

"I'm so sorry," I said. "I thought it was my locker."

"Does your locker have a flugelhorn in it?"

I thought about this. "Not usually."

He laughed, and that was when I noticed that he had chalk in his hair.

X

~Jaxon's POV~

I practised that line for a month. Not the banana. The banana just happened.

You have to understand that Kaylee Brandt has stood eighteen inches away from me every morning since September, kicking a door, and I had never come up with one single thing to say to her. Then she opens mine, and my horn falls out, and what do I do? I correct her.

"Smooth," said Dev, when I told him. He was doing my maths homework, and I was doing his.

"She laughed," I said. "Sort of. With her shoulders."

"Dude, she was in pain."

X

*~Kaylee's POV~*

On Tuesday there was a note stuck to 213. It said: Try it now. I turned the handle, and it opened like a dream. There was no glue left in it, just a clean smell, and one banana on the shelf, with a bow on.

I looked at Jaxon. He was very busy with his books.

"Somebody fixed my locker," I said.

"Huh," said Jaxon. "Weird." And his ears went red.

I shut the door of 213 and gave it a good, hard kick, for old times' sake. Then I opened it again, because I could.
