% SYNTAX TEST "text.scene-markup" "facts about the story and its scenes"
@title: The Long Tide
% <- keyword.other.marker.scene-markup punctuation.definition.marker.scene-markup
%^^^^^ keyword.other.marker.scene-markup
%     ^ punctuation.separator.key-value.scene-markup
%       ^^^^^^^^^^^^^ entity.name.section.title.scene-markup
@author: A. Writer
%^^^^^^ keyword.other.marker.scene-markup
%        ^^^^^^^^^ meta.value.scene-markup
@cast: Mara (the Captain, Cap) [she/her], Tobias, Zoë O’Neill
%^^^^ keyword.other.marker.scene-markup
%      ^^^^ entity.name.function.character.scene-markup - variable.other.alias.scene-markup
%           ^ punctuation.section.parens.begin.scene-markup
%            ^^^^^^^^^^^ variable.other.alias.scene-markup - entity.name.function.character.scene-markup
%                       ^ punctuation.separator.comma.scene-markup
%                         ^^^ variable.other.alias.scene-markup
%                            ^ punctuation.section.parens.end.scene-markup
%                              ^ punctuation.section.brackets.begin.scene-markup
%                               ^^^ constant.language.pronoun.scene-markup
%                                  ^ punctuation.separator.comma.scene-markup
%                                   ^^^ constant.language.pronoun.scene-markup
%                                      ^ punctuation.section.brackets.end.scene-markup
%                                         ^^^^^^ entity.name.function.character.scene-markup
%                                                 ^^^^^^^^^^^ entity.name.function.character.scene-markup
@cast: Spartan [it] (the Dog) (Old One), 斯派克 [他]
%      ^^^^^^^ entity.name.function.character.scene-markup
%               ^^ constant.language.pronoun.scene-markup
%                    ^^^^^^^ variable.other.alias.scene-markup
%                              ^^^^^^^ variable.other.alias.scene-markup
%                                        ^^^ entity.name.function.character.scene-markup
%                                             ^ constant.language.pronoun.scene-markup
% a bracket that is not closed ends with its line
@cast: Mara (the Captain
%            ^^^^^^^^^^^ variable.other.alias.scene-markup
@cast: Tobias [he
%              ^^ constant.language.pronoun.scene-markup
The tide was out.
% <----------------- meta.paragraph.scene-markup - variable.other.alias.scene-markup constant.language.pronoun.scene-markup meta.marker.scene-markup
% 
@narrator: Ishmael
%^^^^^^^^ keyword.other.marker.scene-markup
%          ^^^^^^^ entity.name.function.character.scene-markup
@pov: Mara
%^^^ keyword.other.marker.scene-markup
%     ^^^^ entity.name.function.character.scene-markup
@pov: omniscient
%     ^^^^^^^^^^ constant.language.omniscient.scene-markup - entity.name.function.character.scene-markup
@pov: nobody
%     ^^^^^^ constant.language.omniscient.scene-markup - entity.name.function.character.scene-markup
@pov: Omniscient Bob
%     ^^^^^^^^^^^^^^ entity.name.function.character.scene-markup - constant.language.omniscient.scene-markup
@scene: Low tide
%^^^^^ keyword.other.marker.scene-markup
%       ^^^^^^^^ entity.name.section.scene.scene-markup
@place: The harbour “X”
%^^^^^ keyword.other.marker.scene-markup
%       ^^^^^^^^^^^^^^^ meta.value.scene-markup - string.quoted.double.curly.scene-markup
@time: Monday, dawn
%^^^^ keyword.other.marker.scene-markup
%      ^^^^^^^^^^^^ meta.value.scene-markup
@synopsis: Mara finds the boat.
%^^^^^^^^ keyword.other.marker.scene-markup
%          ^^^^^^^^^^^^^^^^^^^^ meta.value.scene-markup
@status: first draft
%^^^^^^ keyword.other.marker.scene-markup
%        ^^^^^^^^^^^ constant.language.status.scene-markup
@tags: storm, old letters
%^^^^ keyword.other.marker.scene-markup
%      ^^^^^ constant.other.tag.scene-markup
%           ^ punctuation.separator.comma.scene-markup
%             ^^^^^^^^^^^ constant.other.tag.scene-markup
% any case, blanks, the full-width colon, no value
  @ Pov : Mara
% ^ keyword.other.marker.scene-markup
%   ^^^ keyword.other.marker.scene-markup
%       ^ punctuation.separator.key-value.scene-markup
%         ^^^^ entity.name.function.character.scene-markup
@POV：Mara
%^^^ keyword.other.marker.scene-markup
%   ^ punctuation.separator.key-value.scene-markup
%    ^^^^ entity.name.function.character.scene-markup
@place:
% <------ keyword.other.marker.scene-markup
%     ^ punctuation.separator.key-value.scene-markup
@place
% <------ meta.paragraph.scene-markup - keyword.other.marker.scene-markup
@places: harbour
%^^^^^^ entity.name.function.character.scene-markup - keyword.other.marker.scene-markup
Say @pov: Mara to them.
%   ^^^^ - keyword.other.marker.scene-markup entity.name.function.character.scene-markup
