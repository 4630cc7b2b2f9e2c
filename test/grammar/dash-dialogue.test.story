% SYNTAX TEST "text.scene-markup" "dialogue that dashes mark"
— Hola —dijo—. ¿Qué tal?
% <- string.quoted.other.dash.scene-markup punctuation.definition.string.begin.scene-markup
%^^^^^^ string.quoted.other.dash.scene-markup
%      ^ string.quoted.other.dash.scene-markup punctuation.definition.string.end.scene-markup
%       ^^^^ meta.paragraph.scene-markup - string.quoted.other.dash.scene-markup
%            ^ meta.paragraph.scene-markup - string.quoted.other.dash.scene-markup
%             ^^^^^^^^^^ string.quoted.other.dash.scene-markup
—Adiós —dijo él.
% <------ string.quoted.other.dash.scene-markup
%       ^^^^^^^^ - string.quoted.other.dash.scene-markup
– Nie – powiedziała. – Idę.
% <------ string.quoted.other.dash.scene-markup
%      ^^^^^^^^^^^^^^ - string.quoted.other.dash.scene-markup
%                    ^^^^^^ string.quoted.other.dash.scene-markup
-- No -- she said -- not now.
% <------ string.quoted.other.dash.scene-markup
%       ^^^^^^^^^^ - string.quoted.other.dash.scene-markup
%                 ^^^^^^^^^^^ string.quoted.other.dash.scene-markup
―¿Qué? La casa medio—rota.
% <-------------------------- string.quoted.other.dash.scene-markup
— Я — врач, — сказал он.
% <------------- string.quoted.other.dash.scene-markup
%            ^^^^^^^^^^^ meta.paragraph.scene-markup - string.quoted.other.dash.scene-markup
—I was going to—
% <---------------- string.quoted.other.dash.scene-markup
% no dialogue: the dash is inside, or other marks are there, or a hyphen
The tide — it was out — had left a boat.
% <---------------------------------------- meta.paragraph.scene-markup - string.quoted.other.dash.scene-markup
— “No,” she said.
% <-- - string.quoted.other.dash.scene-markup
% ^^^^^ string.quoted.double.curly.scene-markup - string.quoted.other.dash.scene-markup
%      ^^^^^^^^^^ - string.quoted.other.dash.scene-markup
- a list entry
% <-------------- meta.paragraph.scene-markup - string.quoted.other.dash.scene-markup
—
% <- - string.quoted.other.dash.scene-markup
% hard-wrapped: the narrator goes on, and so does the speech
—Hola —dijo ella, que había bajado al puerto con la marea baja
% <------ string.quoted.other.dash.scene-markup
%      ^^^^^^^^^ - string.quoted.other.dash.scene-markup
de la mañana—. ¿Qué haces aquí tan temprano, con esta niebla y
% <------------ - string.quoted.other.dash.scene-markup
%             ^^^^^^^^^^^ string.quoted.other.dash.scene-markup
este frío?
% <---------- string.quoted.other.dash.scene-markup
—Nada.
% <- string.quoted.other.dash.scene-markup punctuation.definition.string.begin.scene-markup
%^^^^^ string.quoted.other.dash.scene-markup
La marea subía.
% <--------------- meta.paragraph.scene-markup - string.quoted.other.dash.scene-markup
