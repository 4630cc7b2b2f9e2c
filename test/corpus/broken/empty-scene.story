The Empty Chairs

The village band met on Tuesdays, in the room above the chemist’s. That winter there were seven chairs and five players.

“We’ll keep them out,” said the bandmaster. “In case.”

X

X

By February there were four players. They played more loudly.

X

@place: The room above the chemist’s

% Something ought to happen here. The tuba?

X

In March a girl came up the stairs with a cello. She looked along the row of chairs, and sat down in the one that had been empty the longest.

“What are we playing?” she asked.

X

% planted: line 7, empty-scene: there is nothing between these two breaks
% planted: line 13, empty-scene: only a marker and a note before the next break
% planted: line 25, empty-scene: nothing but notes after the last break
