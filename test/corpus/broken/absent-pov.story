@title: The Clock Mender
@cast: Ambrosine [she], Old Tobit [he]

@pov: Ambrosine

Old Tobit had nine clocks to mend and one that he would not. It stood in the back room with its face to the wall. The
nine went on the bench in a row, and he took them in the order in which they had been brought, since that was the only
order in which he believed. The first was dirty. The second was dirty. The third had swallowed a coin, and he laid the
coin in the dish with the others, to be given back. The fourth was a carriage clock from the big house, and there was
nothing the matter with it at all; it had been put down crooked, that was all, and had felt ill. Old Tobit held it level
in his two hands for some time. It ticked. He wrote a bill for holding. Then the light began to go, and he lit the lamp,
and in the back room the tenth clock, which had not been wound for thirty years, cleared its throat and struck six.

X

@pov: Ambrosine

“It is only the cold,” said Ambrosine. “They do that.”

% planted: line 4, absent-pov: she comes in only in the next scene
