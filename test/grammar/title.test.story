% SYNTAX TEST "text.scene-markup" "the first line"
Another Morning
% <--------------- entity.name.section.title.scene-markup

Another Evening
% <--------------- meta.paragraph.scene-markup - entity.name.section.title.scene-markup
