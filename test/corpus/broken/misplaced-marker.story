@title: A Lodger for the Attic

The notice said that the room had a view. It did not say of what.

@author: P. Lindqvist

“That’s the prison,” said Mrs. Dufresne, holding back the curtain. “My husband’s the third window along.”

X

@place: The attic

Every evening, at nine, she put a lamp on the sill and moved it up and down.

@scene: Three Windows Along

“What are you telling him?” asked the lodger.

“What there was for supper,” she said.

% planted: line 5, misplaced-marker: @author stands after the first prose
% planted: line 15, misplaced-marker: @scene stands in the middle of its scene
