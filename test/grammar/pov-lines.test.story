% SYNTAX TEST "text.scene-markup" "points of view in other conventions"
Mara's POV
% <---- meta.pov-line.scene-markup entity.name.function.character.scene-markup - keyword.other.pov.scene-markup
%      ^^^ meta.pov-line.scene-markup keyword.other.pov.scene-markup - entity.name.function.character.scene-markup
Mara POV
% <---- meta.pov-line.scene-markup entity.name.function.character.scene-markup - keyword.other.pov.scene-markup
%    ^^^ meta.pov-line.scene-markup keyword.other.pov.scene-markup - entity.name.function.character.scene-markup
Mara’s point of view
% <---- meta.pov-line.scene-markup entity.name.function.character.scene-markup - keyword.other.pov.scene-markup
%      ^^^^^^^^^^^^^ meta.pov-line.scene-markup keyword.other.pov.scene-markup - entity.name.function.character.scene-markup
[Mara's POV]
%^^^^ meta.pov-line.scene-markup entity.name.function.character.scene-markup - keyword.other.pov.scene-markup
%       ^^^ meta.pov-line.scene-markup keyword.other.pov.scene-markup - entity.name.function.character.scene-markup
(the mage's PoV)
%^^^^^^^^ meta.pov-line.scene-markup entity.name.function.character.scene-markup - keyword.other.pov.scene-markup
%           ^^^ meta.pov-line.scene-markup keyword.other.pov.scene-markup - entity.name.function.character.scene-markup
*Mara's POV*
%^^^^ meta.pov-line.scene-markup entity.name.function.character.scene-markup - keyword.other.pov.scene-markup
%       ^^^ meta.pov-line.scene-markup keyword.other.pov.scene-markup - entity.name.function.character.scene-markup
**Mara's POV**
% ^^^^ meta.pov-line.scene-markup entity.name.function.character.scene-markup - keyword.other.pov.scene-markup
%        ^^^ meta.pov-line.scene-markup keyword.other.pov.scene-markup - entity.name.function.character.scene-markup
_Mara's POV_
%^^^^ meta.pov-line.scene-markup entity.name.function.character.scene-markup - keyword.other.pov.scene-markup
%       ^^^ meta.pov-line.scene-markup keyword.other.pov.scene-markup - entity.name.function.character.scene-markup
~Mara's POV~
%^^^^ meta.pov-line.scene-markup entity.name.function.character.scene-markup - keyword.other.pov.scene-markup
%       ^^^ meta.pov-line.scene-markup keyword.other.pov.scene-markup - entity.name.function.character.scene-markup
*~Mara's POV~*
% ^^^^ meta.pov-line.scene-markup entity.name.function.character.scene-markup - keyword.other.pov.scene-markup
%        ^^^ meta.pov-line.scene-markup keyword.other.pov.scene-markup - entity.name.function.character.scene-markup
- Mara's POV -
% ^^^^ meta.pov-line.scene-markup entity.name.function.character.scene-markup - keyword.other.pov.scene-markup
%        ^^^ meta.pov-line.scene-markup keyword.other.pov.scene-markup - entity.name.function.character.scene-markup
James' POV
% <----- meta.pov-line.scene-markup entity.name.function.character.scene-markup - keyword.other.pov.scene-markup
%      ^^^ meta.pov-line.scene-markup keyword.other.pov.scene-markup - entity.name.function.character.scene-markup
  Van der Berg's POV
% ^^^^^^^^^^^^ meta.pov-line.scene-markup entity.name.function.character.scene-markup - keyword.other.pov.scene-markup
%                ^^^ meta.pov-line.scene-markup keyword.other.pov.scene-markup - entity.name.function.character.scene-markup
POV: Mara
%    ^^^^ meta.pov-line.scene-markup entity.name.function.character.scene-markup - keyword.other.pov.scene-markup
% <--- meta.pov-line.scene-markup keyword.other.pov.scene-markup - entity.name.function.character.scene-markup
from Mara’s P.O.V.:
%    ^^^^ meta.pov-line.scene-markup entity.name.function.character.scene-markup - keyword.other.pov.scene-markup
%           ^^^^^^ meta.pov-line.scene-markup keyword.other.pov.scene-markup - entity.name.function.character.scene-markup
mara's pov
% <---- meta.pov-line.scene-markup entity.name.function.character.scene-markup - keyword.other.pov.scene-markup
%      ^^^ meta.pov-line.scene-markup keyword.other.pov.scene-markup - entity.name.function.character.scene-markup
POV: mara
%    ^^^^ meta.pov-line.scene-markup entity.name.function.character.scene-markup - keyword.other.pov.scene-markup
% <--- meta.pov-line.scene-markup keyword.other.pov.scene-markup - entity.name.function.character.scene-markup
the old mage's POV
% <------------ meta.pov-line.scene-markup entity.name.function.character.scene-markup - keyword.other.pov.scene-markup
%              ^^^ meta.pov-line.scene-markup keyword.other.pov.scene-markup - entity.name.function.character.scene-markup
Mara of the Isles POV
% <----------------- meta.pov-line.scene-markup entity.name.function.character.scene-markup - keyword.other.pov.scene-markup
%                 ^^^ meta.pov-line.scene-markup keyword.other.pov.scene-markup - entity.name.function.character.scene-markup
pov - The Captain
%     ^^^^^^^^^^^ meta.pov-line.scene-markup entity.name.function.character.scene-markup - keyword.other.pov.scene-markup
% <--- meta.pov-line.scene-markup keyword.other.pov.scene-markup - entity.name.function.character.scene-markup
[POV: Zoë O’Neill]
%     ^^^^^^^^^^^ meta.pov-line.scene-markup entity.name.function.character.scene-markup - keyword.other.pov.scene-markup
%^^^ meta.pov-line.scene-markup keyword.other.pov.scene-markup - entity.name.function.character.scene-markup
斯派克 POV
% <--- meta.pov-line.scene-markup entity.name.function.character.scene-markup - keyword.other.pov.scene-markup
%   ^^^ meta.pov-line.scene-markup keyword.other.pov.scene-markup - entity.name.function.character.scene-markup
[Mara's POV]
% <- punctuation.definition.pov.begin.scene-markup
%          ^ punctuation.definition.pov.end.scene-markup
POV: Mara
%  ^ punctuation.separator.key-value.scene-markup
Third person POV
% <------------ meta.pov-line.scene-markup constant.language.omniscient.scene-markup - entity.name.function.character.scene-markup
POV: nobody
%    ^^^^^^ meta.pov-line.scene-markup constant.language.omniscient.scene-markup - entity.name.function.character.scene-markup
% prose
His POV
% <------- meta.paragraph.scene-markup - meta.pov-line.scene-markup keyword.other.pov.scene-markup
POV: his
% <-------- meta.paragraph.scene-markup - meta.pov-line.scene-markup keyword.other.pov.scene-markup
mara POV
% <-------- meta.paragraph.scene-markup - meta.pov-line.scene-markup keyword.other.pov.scene-markup
She told it from his point of view
% <---------------------------------- meta.paragraph.scene-markup - meta.pov-line.scene-markup keyword.other.pov.scene-markup
It was a matter of POV
% <---------------------- meta.paragraph.scene-markup - meta.pov-line.scene-markup keyword.other.pov.scene-markup
POV
% <--- meta.paragraph.scene-markup - meta.pov-line.scene-markup keyword.other.pov.scene-markup
Mara saw it. Tobias POV.
% <------------------------ meta.paragraph.scene-markup - meta.pov-line.scene-markup keyword.other.pov.scene-markup
From her point of view, nothing changed.
% <---------------------------------------- meta.paragraph.scene-markup - meta.pov-line.scene-markup keyword.other.pov.scene-markup
