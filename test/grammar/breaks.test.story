% SYNTAX TEST "text.scene-markup" "scene breaks and what only looks like one"
% the break itself, with blanks around it
X
% <- keyword.control.scene-break.scene-markup
  X	
% ^ keyword.control.scene-break.scene-markup - meta.paragraph.scene-markup
% the other conventions
x
% <- keyword.control.scene-break.scene-markup - meta.paragraph.scene-markup
xxx
% <--- keyword.control.scene-break.scene-markup - meta.paragraph.scene-markup
XXX
% <--- keyword.control.scene-break.scene-markup - meta.paragraph.scene-markup
xXx
% <--- keyword.control.scene-break.scene-markup - meta.paragraph.scene-markup
x x x
% <----- keyword.control.scene-break.scene-markup - meta.paragraph.scene-markup
X X X X
% <------- keyword.control.scene-break.scene-markup - meta.paragraph.scene-markup
*
% <- keyword.control.scene-break.scene-markup - meta.paragraph.scene-markup
***
% <--- keyword.control.scene-break.scene-markup - meta.paragraph.scene-markup
* * *
% <----- keyword.control.scene-break.scene-markup - meta.paragraph.scene-markup
*****
% <----- keyword.control.scene-break.scene-markup - meta.paragraph.scene-markup
#
% <- keyword.control.scene-break.scene-markup - meta.paragraph.scene-markup
###
% <--- keyword.control.scene-break.scene-markup - meta.paragraph.scene-markup
# # #
% <----- keyword.control.scene-break.scene-markup - meta.paragraph.scene-markup
---
% <--- keyword.control.scene-break.scene-markup - meta.paragraph.scene-markup
-----
% <----- keyword.control.scene-break.scene-markup - meta.paragraph.scene-markup
- - -
% <----- keyword.control.scene-break.scene-markup - meta.paragraph.scene-markup
––
% <-- keyword.control.scene-break.scene-markup - meta.paragraph.scene-markup
——
% <-- keyword.control.scene-break.scene-markup - meta.paragraph.scene-markup
— —
% <--- keyword.control.scene-break.scene-markup - meta.paragraph.scene-markup
~
% <- keyword.control.scene-break.scene-markup - meta.paragraph.scene-markup
~~~~
% <---- keyword.control.scene-break.scene-markup - meta.paragraph.scene-markup
~ ~
% <--- keyword.control.scene-break.scene-markup - meta.paragraph.scene-markup
===
% <--- keyword.control.scene-break.scene-markup - meta.paragraph.scene-markup
= = =
% <----- keyword.control.scene-break.scene-markup - meta.paragraph.scene-markup
___
% <--- keyword.control.scene-break.scene-markup - meta.paragraph.scene-markup
_ _ _
% <----- keyword.control.scene-break.scene-markup - meta.paragraph.scene-markup
⁂
% <- keyword.control.scene-break.scene-markup - meta.paragraph.scene-markup
❦
% <- keyword.control.scene-break.scene-markup - meta.paragraph.scene-markup
❧
% <- keyword.control.scene-break.scene-markup - meta.paragraph.scene-markup
☙
% <- keyword.control.scene-break.scene-markup - meta.paragraph.scene-markup
※
% <- keyword.control.scene-break.scene-markup - meta.paragraph.scene-markup
§
% <- keyword.control.scene-break.scene-markup - meta.paragraph.scene-markup
•
% <- keyword.control.scene-break.scene-markup - meta.paragraph.scene-markup
◆
% <- keyword.control.scene-break.scene-markup - meta.paragraph.scene-markup
◇
% <- keyword.control.scene-break.scene-markup - meta.paragraph.scene-markup
♦
% <- keyword.control.scene-break.scene-markup - meta.paragraph.scene-markup
★
% <- keyword.control.scene-break.scene-markup - meta.paragraph.scene-markup
☆
% <- keyword.control.scene-break.scene-markup - meta.paragraph.scene-markup
✦
% <- keyword.control.scene-break.scene-markup - meta.paragraph.scene-markup
✧
% <- keyword.control.scene-break.scene-markup - meta.paragraph.scene-markup
❖
% <- keyword.control.scene-break.scene-markup - meta.paragraph.scene-markup
≈
% <- keyword.control.scene-break.scene-markup - meta.paragraph.scene-markup
∞
% <- keyword.control.scene-break.scene-markup - meta.paragraph.scene-markup
♥
% <- keyword.control.scene-break.scene-markup - meta.paragraph.scene-markup
• • •
% <----- keyword.control.scene-break.scene-markup - meta.paragraph.scene-markup
★☆★
% <--- keyword.control.scene-break.scene-markup - meta.paragraph.scene-markup
oOo
% <--- keyword.control.scene-break.scene-markup - meta.paragraph.scene-markup
o0o
% <--- keyword.control.scene-break.scene-markup - meta.paragraph.scene-markup
oOoOo
% <----- keyword.control.scene-break.scene-markup - meta.paragraph.scene-markup
OoO
% <--- keyword.control.scene-break.scene-markup - meta.paragraph.scene-markup
o O o
% <----- keyword.control.scene-break.scene-markup - meta.paragraph.scene-markup
~oOo~
% <----- keyword.control.scene-break.scene-markup - meta.paragraph.scene-markup
-oOo-
% <----- keyword.control.scene-break.scene-markup - meta.paragraph.scene-markup
** oOo **
% <--------- keyword.control.scene-break.scene-markup - meta.paragraph.scene-markup
-X-
% <--- keyword.control.scene-break.scene-markup - meta.paragraph.scene-markup
~x~
% <--- keyword.control.scene-break.scene-markup - meta.paragraph.scene-markup
- 0 - 0 -
% <--------- keyword.control.scene-break.scene-markup - meta.paragraph.scene-markup
--o--
% <----- keyword.control.scene-break.scene-markup - meta.paragraph.scene-markup
=X=
% <--- keyword.control.scene-break.scene-markup - meta.paragraph.scene-markup
* O *
% <----- keyword.control.scene-break.scene-markup - meta.paragraph.scene-markup
~ ❦ ~
% <----- keyword.control.scene-break.scene-markup - meta.paragraph.scene-markup
~*~
% <--- keyword.control.scene-break.scene-markup - meta.paragraph.scene-markup
-=-=-
% <----- keyword.control.scene-break.scene-markup - meta.paragraph.scene-markup
=oOo=
% <----- keyword.control.scene-break.scene-markup - meta.paragraph.scene-markup
% near misses are prose
xx
% <-- - keyword.control.scene-break.scene-markup
Xylophone
% <--------- - keyword.control.scene-break.scene-markup
X marks the spot.
% <----------------- - keyword.control.scene-break.scene-markup
X.
% <-- - keyword.control.scene-break.scene-markup
O
% <- - keyword.control.scene-break.scene-markup
o
% <- - keyword.control.scene-break.scene-markup
0
% <- - keyword.control.scene-break.scene-markup
oo
% <-- - keyword.control.scene-break.scene-markup
ooo
% <--- - keyword.control.scene-break.scene-markup
Ooh
% <--- - keyword.control.scene-break.scene-markup
--
% <-- - keyword.control.scene-break.scene-markup
—
% <- - keyword.control.scene-break.scene-markup
–
% <- - keyword.control.scene-break.scene-markup
–—
% <-- - keyword.control.scene-break.scene-markup
==
% <-- - keyword.control.scene-break.scene-markup
__
% <-- - keyword.control.scene-break.scene-markup
...
% <--- - keyword.control.scene-break.scene-markup
…
% <- - keyword.control.scene-break.scene-markup
. . .
% <----- - keyword.control.scene-break.scene-markup
* and *
% <------- - keyword.control.scene-break.scene-markup
#hashtag
% <-------- - keyword.control.scene-break.scene-markup
-X
% <-- - keyword.control.scene-break.scene-markup
X-
% <-- - keyword.control.scene-break.scene-markup
~x
% <-- - keyword.control.scene-break.scene-markup
-*
% <-- - keyword.control.scene-break.scene-markup
♥x
% <-- - keyword.control.scene-break.scene-markup
IX
% <-- - keyword.control.scene-break.scene-markup
