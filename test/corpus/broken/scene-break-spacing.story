The Night Bakery

Dough does not care what time it is. It rises when it is ready, and at half past two in the morning so did Prosper.

“You’re early,” he told the dough.
X

At four the first of the vans came, and the driver put his head in at the hatch.

“Forty white,” he said, “and whatever it is that smells like that.”

X
It was the raisin bread, and Prosper never sold it. He cut the driver a slice.

X

By six the shop was full, and he was on his way home to bed.

% planted: line 6, scene-break-spacing: no blank line before the break
% planted: line 12, scene-break-spacing: no blank line after the break
