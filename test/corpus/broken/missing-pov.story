@title: Ferry Times

@pov: Rosamund

The ferry left at eight, or when it was full, or when Rosamund said so.

X

The other ferry left at nine. Jasper had painted it on the side, in letters so large that it could not leave at any other time.

X

@pov: Jasper

At ten past nine Jasper was still looking for the rope.

# Winter

@pov: Rosamund

“You might have said,” said Rosamund, and she put the rope down on his deck.

# Spring

That year there was one ferry. It left at half past eight.

% planted: line 7, missing-pov: the scene of the other ferry
% planted: line 23, missing-pov: the last one, known by its heading
