@title: The Understudy
@cast: Philippa [she], Mr. Crabtree (the manager) [he]

@pov: Philipa

Nobody had told the theatre that it was closed. It opened its doors at seven, as it always had.

@Mr. Crabtree: There is no play.

@Philippa: There is a house, though. There are four of them, and a dog.

@The dog: Woof.

@Everyone: Shh!

X

@pov: Philippa

@Bernadetta: I know all the parts.

Philippa looked at the child, and at Mr. Crabtree, and at the four and the dog.

@Bernadetta: I know the dog’s as well.

% planted: line 4, unknown-character: a letter of Philippa is missing
% planted: line 20, unknown-character: Bernadetta is new; the second time is not told of
