@title: The Dentist of Pinchbeck Street
@cast: Mr. Alabaster (the dentist) [he], Winnie [she]

@pov: Winnie

The tooth had been in Winnie's mouth for eight years, and she did not see why it should leave now.

"It's loose," said Mr. Alabaster. "It has handed in its notice."

"It can take it back," said Winnie. She could not say it very well, because his finger was in the way.

He took the finger out. He was a long, sad man with a lamp on his forehead, and his own teeth were not what they might have been.

"I'll tell you a secret," he said. "I'm frightened of dentists."

"You are one!"

"I know," said Mr. Alabaster. "I can never get away from them."

X

@pov: Mr. Alabaster

He had tried most things in his time: toffee, arithmetic, a ventriloquist's doll that bit. Mr. Alabaster had never yet tried the truth, and he was surprised at how well it went down.

@Winnie: "Open wide."

He opened. She had the lamp on her own forehead now, and the small cold mirror in her fist.

@Winnie (after some time): There's a lot of work to be done in there.

"How much?" he said, as well as he was able.

"Years," said Winnie. She was looking so hard that she had stopped minding her tongue, and her tongue, left to itself, gave one last push. Something went tick on the floor.

They both looked at it.

"That'll be a shilling," said Mr. Alabaster, and felt in his waistcoat for one.

The End
