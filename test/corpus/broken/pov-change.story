@title: The Piano Movers

@pov: Gregor

There were sixty-one stairs, and Gregor had the lower end. He thought of his mother, who had wanted a dentist.

% It turns on the landing, and so does the story.
@pov: Hattie

Hattie had the upper end, and could see the window. There was a heron on the roof across the street.

“What is it?” said a voice from under the piano. “Why have we stopped?”

X

@pov: Gregor
@pov: omniscient

By noon it was in. It was the wrong floor.

% planted: line 8, pov-change: the piano turns, and there is no break
