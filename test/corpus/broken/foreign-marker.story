@title: The Tide Clock
@cast: Liesl [she], Anders [he]

[Liesl’s POV]

Liesl had two clocks, one for the land and one for the water, and she was never on time for either.

X

POV: Anders

Anders had waited on the causeway until the sea was in his boots. He knew that she would come. He only wondered which of them would have to row.

Liesl: “Am I late?”

Anders looked down. “That depends on the clock,” he said.

% planted: line 4, foreign-marker: a point of view in square brackets
% planted: line 10, foreign-marker: POV and a colon
% planted: line 14, foreign-marker: a name and a colon before speech
