% SYNTAX TEST "text.scene-markup" "guillemets, low marks, corner brackets"
« Oui », dit-elle. «Non.»
% <- string.quoted.other.guillemet.scene-markup punctuation.definition.string.begin.scene-markup
%^^^^^ string.quoted.other.guillemet.scene-markup
%     ^ string.quoted.other.guillemet.scene-markup punctuation.definition.string.end.scene-markup
%      ^^^^^^^^^^^^ meta.paragraph.scene-markup - string.quoted.other.guillemet.scene-markup
%                  ^^^^^^ string.quoted.other.guillemet.scene-markup
»Ja«, sagte sie. »Nein.«
% <- string.quoted.other.guillemet.scene-markup punctuation.definition.string.begin.scene-markup
%^^ string.quoted.other.guillemet.scene-markup
%  ^ string.quoted.other.guillemet.scene-markup punctuation.definition.string.end.scene-markup
%   ^^^^^^^^^^^^^ meta.paragraph.scene-markup - string.quoted.other.guillemet.scene-markup
%                ^^^^^^^ string.quoted.other.guillemet.scene-markup
Sie sagte: »Nein.« Er ging.
%          ^^^^^^^ string.quoted.other.guillemet.scene-markup
%                 ^^^^^^^^^ - string.quoted.other.guillemet.scene-markup
«Elle a dit “non”», dit-il.
%           ^^^^^ string.quoted.other.guillemet.scene-markup string.quoted.double.curly.scene-markup
%                   ^^^^^^^ - string.quoted.other.guillemet.scene-markup string.quoted.double.curly.scene-markup
» Et puis il est parti. » Il se tut.
% <------------------------- string.quoted.other.guillemet.scene-markup
%                        ^^^^^^^^^^^ - string.quoted.other.guillemet.scene-markup
„Ja“, sagte sie. „Nein”, sagte er.
% <---- string.quoted.double.low.scene-markup
%   ^^^^^^^^^^^^^ meta.paragraph.scene-markup - string.quoted.double.low.scene-markup
%                ^^^^^^ string.quoted.double.low.scene-markup
%                      ^^^^^^^^^^^ - string.quoted.double.low.scene-markup
„Er sagte ‚nein‘“, sagte sie.
%         ^^^^^^ string.quoted.double.low.scene-markup string.quoted.single.low.scene-markup
%                ^^^^^^^^^^^^ - string.quoted.double.low.scene-markup string.quoted.single.low.scene-markup
‚Ja‘, sagte sie, ‚nein’ sagte er.
% <---- string.quoted.single.low.scene-markup
%   ^^^^^^^^^^^^^ - string.quoted.single.low.scene-markup
%                ^^^^^^ string.quoted.single.low.scene-markup
%                      ^^^^^^^^^^ - string.quoted.single.low.scene-markup
»Hej», sa hon. »Nej.»
% <----- string.quoted.other.guillemet.scene-markup
%    ^^^^^^^^^^ meta.paragraph.scene-markup - string.quoted.other.guillemet.scene-markup
%              ^^^^^^ string.quoted.other.guillemet.scene-markup
「はい」と言った。『いいえ』
% <- string.quoted.other.corner.scene-markup punctuation.definition.string.begin.scene-markup
%^^ string.quoted.other.corner.scene-markup
%  ^ string.quoted.other.corner.scene-markup punctuation.definition.string.end.scene-markup
%   ^^^^^ meta.paragraph.scene-markup - string.quoted.other.corner.scene-markup
%        ^^^^^ string.quoted.other.corner.scene-markup
「彼は『いいえ』と言った」
%  ^^^^^ string.quoted.other.corner.scene-markup
%       ^^^^ string.quoted.other.corner.scene-markup
%           ^ string.quoted.other.corner.scene-markup punctuation.definition.string.end.scene-markup
