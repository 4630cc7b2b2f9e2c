% SYNTAX TEST "text.scene-markup" "emphasis in prose and in dialogue"
He was *very* sure, **quite** sure, ***absolutely*** sure, _so_ sure.
%      ^ markup.italic.scene-markup punctuation.definition.emphasis.begin.scene-markup
%       ^^^^ markup.italic.scene-markup
%           ^ markup.italic.scene-markup punctuation.definition.emphasis.end.scene-markup
%            ^^^^^ - markup.italic.scene-markup markup.bold.scene-markup
%                   ^^^^^^^^^ markup.bold.scene-markup - markup.italic.scene-markup
%                                   ^^^^^^^^^^^^^^^^ markup.bold.scene-markup markup.italic.scene-markup
%                                                          ^^^^ markup.italic.scene-markup - markup.bold.scene-markup
“I *really* mean it,” she said.
% <--- string.quoted.double.curly.scene-markup - markup.italic.scene-markup
%  ^^^^^^^^ string.quoted.double.curly.scene-markup markup.italic.scene-markup
%          ^^^^^^^^^ string.quoted.double.curly.scene-markup - markup.italic.scene-markup
%                    ^^^^^^^^^^ - string.quoted.double.curly.scene-markup
"I _really_ mean it."
%  ^^^^^^^^ string.quoted.double.straight.scene-markup markup.italic.scene-markup
%          ^^^^^^^^^ string.quoted.double.straight.scene-markup - markup.italic.scene-markup
*“Where is she?” he wondered.* He ran.
%^^^^^^^^^^^^^^^ markup.italic.scene-markup string.quoted.double.curly.scene-markup
%               ^^^^^^^^^^^^^ markup.italic.scene-markup - string.quoted.double.curly.scene-markup
%                              ^^^^^^^ - markup.italic.scene-markup string.quoted.double.curly.scene-markup
*the captain’s boat, the dogs' dinner*
%^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ markup.italic.scene-markup - string.quoted.single.straight.scene-markup string.quoted.single.curly.scene-markup
(*quietly*)—*now*!
%^^^^^^^^^ markup.italic.scene-markup
%         ^^ - markup.italic.scene-markup
%           ^^^^^ markup.italic.scene-markup
% stars and underscores that are none
5 * 3 * 2 is thirty, *and so on.
% ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ - markup.italic.scene-markup markup.bold.scene-markup
a*b*c and snake_case_name and *open
%^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ - markup.italic.scene-markup markup.bold.scene-markup
* not this* nor *this *
% <----------------------- - markup.italic.scene-markup
“I *really” mean* it.
%  ^^^^^^^ string.quoted.double.curly.scene-markup - markup.italic.scene-markup
%          ^^^^^^^^^^ - markup.italic.scene-markup string.quoted.double.curly.scene-markup
*not closed on this line, which is as long as a wrapped one
% <----------- - markup.italic.scene-markup
but on the next*
% <---------------- - markup.italic.scene-markup
