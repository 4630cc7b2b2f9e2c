@title: The Long Table
@cast: Wilhelmina [she], Uncle Pip [he], Leopoldine
@cast: Anselm

Every Sunday Wilhelmina laid the table for eleven. She put out the blue plates, and the glasses with the stars, and a fork
at each place for the fish that nobody had caught. Then she sat down at the head of it and waited for the bell.

It rang at one. It was the postman, who said that there was no post on Sundays, and that he had only come to say so. He
got the chair by the window. At half past it rang again. It was a lady who collected for the lifeboat, and she got the
soup. By two there were six of them, and a man who was looking for the house next door, and Uncle Pip, who had come down
because of the noise.

“Who are all these people?” he asked.

“I have no idea,” she said. “But look: we need another fork.”

% planted: line 2, unused-character: Leopoldine never comes
% planted: line 3, unused-character: nor does Anselm, alone on his line
