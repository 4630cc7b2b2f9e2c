% SYNTAX TEST "text.scene-markup" "straight and curly double quotation marks"
"You came," she said. "At last."
% <- string.quoted.double.straight.scene-markup punctuation.definition.string.begin.scene-markup
%^^^^^^^^^ string.quoted.double.straight.scene-markup
%         ^ string.quoted.double.straight.scene-markup punctuation.definition.string.end.scene-markup
%          ^^^^^^^^^^^ meta.paragraph.scene-markup - string.quoted.double.straight.scene-markup
%                     ^^^^^^^^^^ string.quoted.double.straight.scene-markup
The first opens" and the next closes" whatever stands beside.
%              ^^^^^^^^^^^^^^^^^^^^^^ string.quoted.double.straight.scene-markup
%                                    ^^^^^^^^^ - string.quoted.double.straight.scene-markup
“You came,” she said. “At last.”
% <- string.quoted.double.curly.scene-markup punctuation.definition.string.begin.scene-markup
%^^^^^^^^^ string.quoted.double.curly.scene-markup
%         ^ string.quoted.double.curly.scene-markup punctuation.definition.string.end.scene-markup
%          ^^^^^^^^^^^ meta.paragraph.scene-markup - string.quoted.double.curly.scene-markup
%                     ^^^^^^^^^^ string.quoted.double.curly.scene-markup
A loud "oomph" and that "us" again.
%      ^^^^^^^ string.quoted.double.straight.scene-markup
%             ^^^^^^^^^^ - string.quoted.double.straight.scene-markup
%                       ^^^^ string.quoted.double.straight.scene-markup
It was 6" long, "no more" than that.
%       ^^^^^^^^ - string.quoted.double.straight.scene-markup
%               ^^^^^^^^^ string.quoted.double.straight.scene-markup
”Hej”, sa hon. ”Nej.”
% <- string.quoted.double.curly.scene-markup punctuation.definition.string.begin.scene-markup
%^^^ string.quoted.double.curly.scene-markup
%   ^ string.quoted.double.curly.scene-markup punctuation.definition.string.end.scene-markup
%    ^^^^^^^^^^ meta.paragraph.scene-markup - string.quoted.double.curly.scene-markup
%              ^^^^^^ string.quoted.double.curly.scene-markup
"He's 6'2" and mean," she said.
% <--------------------- string.quoted.double.straight.scene-markup
%                    ^^^^^^^^^^ - string.quoted.double.straight.scene-markup
A stray ” closes nothing.
%       ^^^^^^^^^^^^^^^^^ - string.quoted.double.curly.scene-markup
% nested
"You said, 'Get over there.'" She left.
% <----------- string.quoted.double.straight.scene-markup - string.quoted.single.straight.scene-markup
%          ^^^^^^^^^^^^^^^^^ string.quoted.double.straight.scene-markup string.quoted.single.straight.scene-markup
%                             ^^^^^^^^^ - string.quoted.double.straight.scene-markup
“You said, ‘Don’t go.’ I stayed,” she said.
%          ^^^^^^^^^^^ string.quoted.double.curly.scene-markup string.quoted.single.curly.scene-markup
%                     ^^^^^^^^^^ string.quoted.double.curly.scene-markup - string.quoted.single.curly.scene-markup
%                                 ^^^^^^^^^ - string.quoted.double.curly.scene-markup
“He said ‘no and left,” she said.
%        ^^^^^^^^^^^^^ string.quoted.double.curly.scene-markup string.quoted.single.curly.scene-markup
%                     ^ string.quoted.double.curly.scene-markup punctuation.definition.string.end.scene-markup - string.quoted.single.curly.scene-markup
%                       ^^^^^^^^^ - string.quoted.double.curly.scene-markup string.quoted.single.curly.scene-markup
“You said, ‘Read “Low Tide” now,’ and left,” she said.
%                ^^^^^^^^^^ string.quoted.double.curly.scene-markup string.quoted.single.curly.scene-markup string.quoted.other.innermost.scene-markup
%                          ^^^^^ string.quoted.double.curly.scene-markup string.quoted.single.curly.scene-markup - string.quoted.other.innermost.scene-markup
%                                ^^^^^^^^^^ string.quoted.double.curly.scene-markup - string.quoted.single.curly.scene-markup
%                                            ^^^^^^^^^ - string.quoted.double.curly.scene-markup
“«Oui», „ja“, 「はい」 and "yes",” she said.
%^^^^^ string.quoted.double.curly.scene-markup string.quoted.other.guillemet.scene-markup
%       ^^^^ string.quoted.double.curly.scene-markup string.quoted.double.low.scene-markup
%             ^^^^ string.quoted.double.curly.scene-markup string.quoted.other.corner.scene-markup
%                      ^^^^^ string.quoted.double.curly.scene-markup string.quoted.double.straight.scene-markup
%                              ^^^^^^^^^ - string.quoted.double.curly.scene-markup
"It's the dogs' dinner, an' I'm goin' home," he said.
%^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ string.quoted.double.straight.scene-markup - string.quoted.single.straight.scene-markup
%                                           ^^^^^^^^^ - string.quoted.double.straight.scene-markup
