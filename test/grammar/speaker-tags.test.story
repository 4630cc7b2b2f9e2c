% SYNTAX TEST "text.scene-markup" "who speaks a paragraph, and how"
@Tobias: I said I would.
% <- entity.name.function.character.scene-markup punctuation.definition.speaker.scene-markup
%^^^^^^ entity.name.function.character.scene-markup
%      ^ punctuation.separator.speaker.scene-markup
%        ^^^^^^^^^^^^^^^ meta.paragraph.scene-markup string.unquoted.speech.scene-markup
@Mara (under her breath): Not *now*.
%^^^^ entity.name.function.character.scene-markup - markup.italic.manner.scene-markup
%     ^^^^^^^^^^^^^^^^^^ markup.italic.manner.scene-markup - entity.name.function.character.scene-markup
%                       ^ punctuation.separator.speaker.scene-markup
%                         ^^^^ string.unquoted.speech.scene-markup
%                             ^^^^^ string.unquoted.speech.scene-markup markup.italic.scene-markup
@Mary-Jane O’Neill (at 10:30): Late.
%^^^^^^^^^^^^^^^^^ entity.name.function.character.scene-markup
%                  ^^^^^^^^^^ markup.italic.manner.scene-markup
%                            ^ punctuation.separator.speaker.scene-markup
%                              ^^^^^ string.unquoted.speech.scene-markup
@Captain Zoë : It’s late.
%^^^^^^^^^^^ entity.name.function.character.scene-markup
%            ^ punctuation.separator.speaker.scene-markup
%              ^^^^^^^^^^ string.unquoted.speech.scene-markup
@斯派克：「不。」他说。
%^^^ entity.name.function.character.scene-markup
%   ^ punctuation.separator.speaker.scene-markup
%    ^^^^ string.quoted.other.corner.scene-markup - string.unquoted.speech.scene-markup
%        ^^^ meta.paragraph.scene-markup - string.quoted.other.corner.scene-markup string.unquoted.speech.scene-markup
% with quotation marks, what stands outside them is narration
@Mara: “Not now,” she said.
%      ^^^^^^^^^^ string.quoted.double.curly.scene-markup - string.unquoted.speech.scene-markup
%                ^^^^^^^^^^ meta.paragraph.scene-markup - string.quoted.double.curly.scene-markup string.unquoted.speech.scene-markup
@Old man: 'Aye,' he said.
%         ^^^^^^ string.quoted.single.straight.scene-markup - string.unquoted.speech.scene-markup
%                ^^^^^^^^ meta.paragraph.scene-markup - string.quoted.single.straight.scene-markup string.unquoted.speech.scene-markup
@Mara: He came in. "Not now."
%      ^^^^^^^^^^^ - string.quoted.double.straight.scene-markup string.unquoted.speech.scene-markup
%                  ^^^^^^^^^^ string.quoted.double.straight.scene-markup
% hard-wrapped speech goes on; the paragraph after it does not
@Tobias: I told you that I would come back when the tide was out,
%        ^^^^^^^^^^ string.unquoted.speech.scene-markup
and the tide is out.
% <-------------------- string.unquoted.speech.scene-markup

The tide was out.
% <----------------- meta.paragraph.scene-markup - string.unquoted.speech.scene-markup

@Mara: Short.
%      ^^^^^^ string.unquoted.speech.scene-markup
The next line is narration.
% <--------------------------- meta.paragraph.scene-markup - string.unquoted.speech.scene-markup
% a tag alone on its line takes the next line along
@Mara:
%^^^^ entity.name.function.character.scene-markup
%    ^ punctuation.separator.speaker.scene-markup
Not now.
% <-------- string.unquoted.speech.scene-markup
The tide was out.
% <----------------- meta.paragraph.scene-markup - string.unquoted.speech.scene-markup
@Mara (low):
“Not now,” she said.
% <---------- string.quoted.double.curly.scene-markup - string.unquoted.speech.scene-markup
%         ^^^^^^^^^^ meta.paragraph.scene-markup - string.quoted.double.curly.scene-markup string.unquoted.speech.scene-markup
The tide was out.
% <----------------- meta.paragraph.scene-markup - string.unquoted.speech.scene-markup
% no tags
@Mara said nothing
% <----- meta.paragraph.scene-markup - entity.name.function.character.scene-markup
@: nobody
% <-- meta.paragraph.scene-markup - entity.name.function.character.scene-markup punctuation.separator.speaker.scene-markup
@(quietly): nobody
%^^^^^^^^^ meta.paragraph.scene-markup - markup.italic.manner.scene-markup punctuation.separator.speaker.scene-markup
Write to tobias@harbour: he answers.
%        ^^^^^^^^^^^^^^ meta.paragraph.scene-markup - entity.name.function.character.scene-markup
Mara: “Not now.”
% <----- meta.paragraph.scene-markup - entity.name.function.character.scene-markup punctuation.separator.speaker.scene-markup
%     ^^^^^^^^^^ string.quoted.double.curly.scene-markup
(Mara)
% <------ meta.paragraph.scene-markup - entity.name.function.character.scene-markup markup.italic.manner.scene-markup
