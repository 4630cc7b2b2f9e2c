@title: The Puppet Doctor
@cast: Serge [he], Ottavia (the Doctor
@cast: Little Bibi [she], , Grimaldo
@cast: Casimir (the Prince) of the strings

On Saturdays Ottavia mended puppets, free of charge, at the back of the theatre.

“It’s his heart,” said Grimaldo, holding up Casimir by one wire.

“He hasn’t got one,” said Ottavia. “That’s what you hear.”

“Who taught you that?” asked Serge, the new stagehand.

Little Bibi wound up the lamp. She was seven, and could thread a needle in the dark.

% planted: line 2, malformed-cast: the round bracket is never closed
% planted: line 3, malformed-cast: an empty name between two commas
% planted: line 4, malformed-cast: words after the bracket
