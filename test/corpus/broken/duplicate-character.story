@title: Two at the Mill
@cast: Hedwig (the miller) [she], Corentin [he]
@cast: Corentin
@cast: Lucasta (the miller)

There had been a miller at Ford End for as long as there had been a ford. Now there were two.

“I had it from my father,” said Hedwig.

“I had it from the bank,” said Lucasta.

Corentin, who carried the sacks, looked from the one to the other.

“Who pays me?” he said.

% planted: line 3, duplicate-character: Corentin is declared twice
% planted: line 4, duplicate-character: “the miller” is Hedwig’s already
