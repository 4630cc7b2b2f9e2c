% SYNTAX TEST "text.scene-markup" "a first line that ends like a sentence is prose"
The tide was out.
% <----------------- meta.paragraph.scene-markup - entity.name.section.title.scene-markup
