% SYNTAX TEST "text.scene-markup" "the line that closes the story"

The End
% <------- entity.name.section.ending.scene-markup - meta.paragraph.scene-markup

THE END.
% <------- entity.name.section.ending.scene-markup - meta.paragraph.scene-markup

~ fin ~
% ^^^ entity.name.section.ending.scene-markup - meta.paragraph.scene-markup

*** Finis ***
%   ^^^^^ entity.name.section.ending.scene-markup - meta.paragraph.scene-markup

Ende
% <---- entity.name.section.ending.scene-markup - meta.paragraph.scene-markup

-30-
%^^ entity.name.section.ending.scene-markup - meta.paragraph.scene-markup

— 30 —
% ^^ entity.name.section.ending.scene-markup - meta.paragraph.scene-markup

To be continued…
% <--------------- entity.name.section.ending.scene-markup - meta.paragraph.scene-markup

TBC
% <--- entity.name.section.ending.scene-markup - meta.paragraph.scene-markup

# # The end
%   ^^^^^^^ entity.name.section.scene-markup - entity.name.section.ending.scene-markup
% no ending

The end of the pier
% <------------------- meta.paragraph.scene-markup - entity.name.section.ending.scene-markup

30
% <-- meta.paragraph.scene-markup - entity.name.section.ending.scene-markup

Endless
% <------- meta.paragraph.scene-markup - entity.name.section.ending.scene-markup
% the last line of a hard-wrapped paragraph
She walked along the pier in the grey light, to the bitter
end.
% <--- meta.paragraph.scene-markup - entity.name.section.ending.scene-markup
