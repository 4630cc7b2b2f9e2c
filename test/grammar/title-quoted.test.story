% SYNTAX TEST "text.scene-markup" "a first line that holds a quotation is prose"
They called it “the tide”
% <-------------- meta.paragraph.scene-markup - entity.name.section.title.scene-markup
%              ^^^^^^^^^^ string.quoted.double.curly.scene-markup
