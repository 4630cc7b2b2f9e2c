% SYNTAX TEST "text.scene-markup" "a quotation ends with its paragraph"
% hard-wrapped: it crosses the end of a line that is neither short nor long
“The tide was out when I came down to the harbour in the grey
% <--------- string.quoted.double.curly.scene-markup
morning, and nobody was there,” she said. “I waited.”
% <------------------------------- string.quoted.double.curly.scene-markup
%                              ^^^^^^^^^^^ - string.quoted.double.curly.scene-markup
%                                         ^^^^^^^^^^^ string.quoted.double.curly.scene-markup

% a line of its own: too short to be wrapped
“You came, she said.
% <-------------------- string.quoted.double.curly.scene-markup
The tide was out.
% <----------------- meta.paragraph.scene-markup - string.quoted.double.curly.scene-markup

% a line of its own: too long to be wrapped
"The tide was out when I came down to the harbour in the grey morning, and nobody was there, and I waited, she said.
% <----------------- string.quoted.double.straight.scene-markup
Nobody came, and the tide turned before the bells had rung for noon.
% <----------- meta.paragraph.scene-markup - string.quoted.double.straight.scene-markup

% a long line does not go on with a quotation either
"The tide was out when I came down to the harbour.
% <--------- string.quoted.double.straight.scene-markup
Nobody came, and the tide turned before the bells had rung for noon, and the boats lay on their sides in the mud until the evening.
% <----------- meta.paragraph.scene-markup - string.quoted.double.straight.scene-markup

% the next paragraph opens a quotation of its own
“The tide was out when I came down to the harbour in the grey
% <--------- string.quoted.double.curly.scene-markup
“And nobody was there,” she said.
% <- string.quoted.double.curly.scene-markup punctuation.definition.string.begin.scene-markup
%                      ^^^^^^^^^^ - string.quoted.double.curly.scene-markup
"The tide was out when I came down to the harbour in the grey
% <--------- string.quoted.double.straight.scene-markup
"And nobody was there," she said.
% <- string.quoted.double.straight.scene-markup punctuation.definition.string.begin.scene-markup
%                      ^^^^^^^^^^ - string.quoted.double.straight.scene-markup

% a blank line
She said: "The tide was out when I came down to the harbour.
%         ^^^^^^^^^ string.quoted.double.straight.scene-markup
   
Nobody was there.
% <----------------- meta.paragraph.scene-markup - string.quoted.double.straight.scene-markup

% a line of markup: X
She said: "The tide was out when I came down to the harbour.
%         ^^^^^^^^^ string.quoted.double.straight.scene-markup
X
% <- - string.quoted.double.straight.scene-markup meta.paragraph.scene-markup
Nobody was there.
% <----------------- meta.paragraph.scene-markup - string.quoted.double.straight.scene-markup

% a line of markup: * * *
She said: "The tide was out when I came down to the harbour.
%         ^^^^^^^^^ string.quoted.double.straight.scene-markup
* * *
% <- - string.quoted.double.straight.scene-markup meta.paragraph.scene-markup
Nobody was there.
% <----------------- meta.paragraph.scene-markup - string.quoted.double.straight.scene-markup

% a line of markup: # Part Two
She said: "The tide was out when I came down to the harbour.
%         ^^^^^^^^^ string.quoted.double.straight.scene-markup
# Part Two
% <- - string.quoted.double.straight.scene-markup meta.paragraph.scene-markup
Nobody was there.
% <----------------- meta.paragraph.scene-markup - string.quoted.double.straight.scene-markup

% a line of markup: % A note.
She said: "The tide was out when I came down to the harbour.
%         ^^^^^^^^^ string.quoted.double.straight.scene-markup
% A note.
% <- - string.quoted.double.straight.scene-markup meta.paragraph.scene-markup
Nobody was there.
% <----------------- meta.paragraph.scene-markup - string.quoted.double.straight.scene-markup

% a line of markup: @pov: Mara
She said: "The tide was out when I came down to the harbour.
%         ^^^^^^^^^ string.quoted.double.straight.scene-markup
@pov: Mara
% <- - string.quoted.double.straight.scene-markup meta.paragraph.scene-markup
Nobody was there.
% <----------------- meta.paragraph.scene-markup - string.quoted.double.straight.scene-markup

% a line of markup: @Tobias: Well.
She said: "The tide was out when I came down to the harbour.
%         ^^^^^^^^^ string.quoted.double.straight.scene-markup
@Tobias: Well.
% <- - string.quoted.double.straight.scene-markup
Nobody was there.
% <----------------- meta.paragraph.scene-markup - string.quoted.double.straight.scene-markup

% a line of markup: [Mara's POV]
She said: "The tide was out when I came down to the harbour.
%         ^^^^^^^^^ string.quoted.double.straight.scene-markup
[Mara's POV]
% <- - string.quoted.double.straight.scene-markup meta.paragraph.scene-markup
Nobody was there.
% <----------------- meta.paragraph.scene-markup - string.quoted.double.straight.scene-markup

% a line of markup: -X-
She said: "The tide was out when I came down to the harbour.
%         ^^^^^^^^^ string.quoted.double.straight.scene-markup
-X-
% <- - string.quoted.double.straight.scene-markup meta.paragraph.scene-markup
Nobody was there.
% <----------------- meta.paragraph.scene-markup - string.quoted.double.straight.scene-markup

% a line of markup: oOo
She said: "The tide was out when I came down to the harbour.
%         ^^^^^^^^^ string.quoted.double.straight.scene-markup
oOo
% <- - string.quoted.double.straight.scene-markup meta.paragraph.scene-markup
Nobody was there.
% <----------------- meta.paragraph.scene-markup - string.quoted.double.straight.scene-markup

% a line of markup: ___
She said: "The tide was out when I came down to the harbour.
%         ^^^^^^^^^ string.quoted.double.straight.scene-markup
___
% <- - string.quoted.double.straight.scene-markup meta.paragraph.scene-markup
Nobody was there.
% <----------------- meta.paragraph.scene-markup - string.quoted.double.straight.scene-markup
% a mark at the end of a line opens nothing that lasts

The measure was wrong: "
%                      ^ string.quoted.double.straight.scene-markup punctuation.definition.string.begin.scene-markup
Nobody was there.
% <----------------- meta.paragraph.scene-markup - string.quoted.double.straight.scene-markup
