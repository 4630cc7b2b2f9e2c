% SYNTAX TEST "text.scene-markup" "single quotation marks and apostrophes"
'You came,' she said. 'At last.'
% <- string.quoted.single.straight.scene-markup punctuation.definition.string.begin.scene-markup
%^^^^^^^^^ string.quoted.single.straight.scene-markup
%         ^ string.quoted.single.straight.scene-markup punctuation.definition.string.end.scene-markup
%          ^^^^^^^^^^^ meta.paragraph.scene-markup - string.quoted.single.straight.scene-markup
%                     ^^^^^^^^^^ string.quoted.single.straight.scene-markup
‘You came,’ she said. ‘At last.’
% <- string.quoted.single.curly.scene-markup punctuation.definition.string.begin.scene-markup
%^^^^^^^^^ string.quoted.single.curly.scene-markup
%         ^ string.quoted.single.curly.scene-markup punctuation.definition.string.end.scene-markup
%          ^^^^^^^^^^^ meta.paragraph.scene-markup - string.quoted.single.curly.scene-markup
%                     ^^^^^^^^^^ string.quoted.single.curly.scene-markup
‘I don’t know,’ she said.
%^^^^^^^^^^^^^ string.quoted.single.curly.scene-markup
%              ^^^^^^^^^^ - string.quoted.single.curly.scene-markup
‘The dogs’ dinner,’ he said.
%^^^^^^^^^^^^^^^^^ string.quoted.single.curly.scene-markup
%                  ^^^^^^^^^ - string.quoted.single.curly.scene-markup
That 'us' again, and 'the old harbour' too.
%    ^^^^ string.quoted.single.straight.scene-markup
%        ^^^^^^^^^^^^ - string.quoted.single.straight.scene-markup
%                    ^^^^^^^^^^^^^^^^^ string.quoted.single.straight.scene-markup
%                                     ^^^^^ - string.quoted.single.straight.scene-markup
'It's goin' well,' he said.
%^^^^^^^^^^^^^^^^ string.quoted.single.straight.scene-markup
%                 ^^^^^^^^^ - string.quoted.single.straight.scene-markup
'Give 'em here,' he said. 'Now.'
%^^^^^^^^^^^^^^ string.quoted.single.straight.scene-markup
%               ^^^^^^^^^^ - string.quoted.single.straight.scene-markup
%                         ^^^^^^ string.quoted.single.straight.scene-markup
The 'old stone harbour road' he knew, and the 'bad guys' of it.
%   ^^^^^^^^^^^^^^^^^^^^^^^^ string.quoted.single.straight.scene-markup
%                           ^^^^^^^^^^^^^^^^^^ - string.quoted.single.straight.scene-markup
%                                             ^^^^^^^^^^ string.quoted.single.straight.scene-markup
%                                                       ^^^^^^^ - string.quoted.single.straight.scene-markup
'Oh, *no!*' he said.
% <----------- string.quoted.single.straight.scene-markup
%          ^^^^^^^^^ - string.quoted.single.straight.scene-markup
‘The old harbour road by the sea’ he knew, and the ‘bad guys’ of it.
% <--------------------------------- string.quoted.single.curly.scene-markup
%                                ^^^^^^^^^^^^^^^^^^ - string.quoted.single.curly.scene-markup
%                                                  ^^^^^^^^^^ string.quoted.single.curly.scene-markup
%                                                            ^^^^^^^ - string.quoted.single.curly.scene-markup
'You said "no",' she said.
% <---------- string.quoted.single.straight.scene-markup - string.quoted.double.straight.scene-markup
%         ^^^^ string.quoted.single.straight.scene-markup string.quoted.double.straight.scene-markup
%               ^^^^^^^^^^ - string.quoted.single.straight.scene-markup
(‘quietly’)—‘or not’
%^^^^^^^^^ string.quoted.single.curly.scene-markup
%         ^^ - string.quoted.single.curly.scene-markup
%           ^^^^^^^^ string.quoted.single.curly.scene-markup
% apostrophes open nothing
'90s music, an' ol' Tom
% <----------------------- meta.paragraph.scene-markup - string.quoted.single.straight.scene-markup
She couldn't, O'Neill wouldn't, and the dogs' owners were goin' home.
% <--------------------------------------------------------------------- meta.paragraph.scene-markup - string.quoted.single.straight.scene-markup
'Twas late, and he gave 'em the slip 'cause he was tired.
% <--------------------------------------------------------- meta.paragraph.scene-markup - string.quoted.single.straight.scene-markup
He grabbed 'em an' ran.
% <----------------------- meta.paragraph.scene-markup - string.quoted.single.straight.scene-markup
She couldn’t, and the dogs’ owners ran ‘em down.
% <------------------------------------------------ meta.paragraph.scene-markup - string.quoted.single.curly.scene-markup
Rock ’n’ roll in the ’90s.
% <-------------------------- meta.paragraph.scene-markup - string.quoted.single.curly.scene-markup
