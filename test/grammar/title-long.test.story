% SYNTAX TEST "text.scene-markup" "a first line that may be wrapped prose is prose"
The tide was out when Mara came down to the harbour to look for him
% <------------------------------------------------------------------- meta.paragraph.scene-markup - entity.name.section.title.scene-markup
