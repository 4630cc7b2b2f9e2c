The Understudy

For nineteen years Mireille had known the part, and for nineteen years the leading lady had been in perfect health.

“How do you feel tonight, madame? she asked at the door, as always.

The great woman patted her cheek. “Never better,” she said.

X

“You’ll have your chance,” said the prompter. He was a kind man, and lived under the stage. “People slip. People eat oysters.

He shone his lamp on the page and waited for her to laugh. She knew that page. She knew the stain on it.

“I once waited for a part myself,” he said. “It was a small one. I was to come on with a letter.

“I still have the letter.”

X

Mireille took to bringing oysters. She ate them herself, slowly, where they could be seen.

% planted: line 5, unclosed-quote: the question is never closed
% planted: line 11, unclosed-quote: the second half of his speech is never closed
% Line 15 is no mistake: the speech goes on in the next paragraph.
