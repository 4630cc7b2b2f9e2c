@title: The Borrowed Dog
@author:

The dog was only lent, and both of them knew it.

X

@place:
@time: Sunday

“He likes you,” said Quentin.

“He likes sausages,” said Paz.

X

@synopsis:

On Monday they took him home. He lay down across the doorstep of the shop, like a dog who has thought of a price.

% planted: line 2, empty-marker: @author
% planted: line 8, empty-marker: @place
% planted: line 17, empty-marker: @synopsis
