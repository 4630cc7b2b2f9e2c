% SYNTAX TEST "text.scene-markup" "headings, notes, directives"
# Part One
% <- markup.heading.scene-markup punctuation.definition.heading.scene-markup
% ^^^^^^^^ markup.heading.scene-markup entity.name.section.scene-markup
###### Six of “them”
% <------ punctuation.definition.heading.scene-markup
%      ^^^^^^^^^^^^^ entity.name.section.scene-markup - string.quoted.double.curly.scene-markup
  ## Chapter  One  
% ^^ punctuation.definition.heading.scene-markup
%    ^^^^^^^^^^^^ entity.name.section.scene-markup
####### Seven
% <------------- meta.paragraph.scene-markup - markup.heading.scene-markup
#hashtag
% <-------- meta.paragraph.scene-markup - markup.heading.scene-markup
Not # a heading
%   ^^^^^^^^^^^ meta.paragraph.scene-markup - markup.heading.scene-markup
% Check the tide “tables.
% <- comment.line.percentage.scene-markup punctuation.definition.comment.scene-markup
% ^^^^^^^^^^^^^^^^^^^^^^^ comment.line.percentage.scene-markup - string.quoted.double.curly.scene-markup
   %no blank needed
%  ^ punctuation.definition.comment.scene-markup
%   ^^^^^^^^^^^^^^^ comment.line.percentage.scene-markup
100 % sure
%   ^^^^^^ meta.paragraph.scene-markup - comment.line.percentage.scene-markup
% ignore: unclosed-quote, empty-scene
% <- comment.line.percentage.directive.scene-markup punctuation.definition.comment.scene-markup
% ^^^^^^ comment.line.percentage.directive.scene-markup keyword.other.directive.scene-markup
%       ^ punctuation.separator.key-value.scene-markup
%         ^^^^^^^^^^^^^^^^^^^^^^^^^^^ constant.other.rule.scene-markup
% ignore-file: mixed-quotes
% ^^^^^^^^^^^ keyword.other.directive.scene-markup
%              ^^^^^^^^^^^^ constant.other.rule.scene-markup
% ignore
% ^^^^^^ comment.line.percentage.directive.scene-markup keyword.other.directive.scene-markup
% Ignore-File:
% ^^^^^^^^^^^ keyword.other.directive.scene-markup
% ignore the tide tables
% ^^^^^^^^^^^^^^^^^^^^^^ comment.line.percentage.scene-markup - keyword.other.directive.scene-markup comment.line.percentage.directive.scene-markup
% ignored: nothing
% ^^^^^^^^^^^^^^^^ comment.line.percentage.scene-markup - keyword.other.directive.scene-markup
