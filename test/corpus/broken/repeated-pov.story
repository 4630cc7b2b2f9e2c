@title: Night Bakery
@narrator: Cosima

@pov: Cosima

I had the ovens, and he had the street. That was how we had parted it.

X

@pov: Ludo

He walked up and down under the lamps, and he could smell how far along she was.

@pov: Ludo

At four it was rye. At five it was the small white ones, and he knocked.

X

“Two,” I said, through the hatch. “One for each pocket.”

% planted: line 4, repeated-pov: the narrator’s scenes are hers without a word
% planted: line 14, repeated-pov: the second half is still his
