The Lift Attendant

“Going up,” said Horatio, although there was nobody in the lift.

He had gone up and down in it for forty years. On a good day, by his reckoning, he travelled as far as the coast.

“Ninth floor,” said a lady with a hatbox.

"Certainly, madam," said Horatio. "Mind the doors."

X

On the last day they let him take it to the roof. He had never been there, for it was not a floor.

“It stops,” said Horatio, and stepped out into the sun.

% planted: line 9, mixed-quotes: straight marks in a file of curly ones
