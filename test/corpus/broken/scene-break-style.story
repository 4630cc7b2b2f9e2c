The Glass Harmonica

There were thirty wine glasses on the table, and Theodora had filled every one to a different height.

“Are you expecting someone?” asked the waiter.

* * *

She wetted a finger. The sound that came up was so thin that at first only the dogs in the square knew that it was there.

oOo

The waiter brought a chair, and then another, and then all of them.

X

“What do I owe you?” said Theodora at midnight.

“For water?” said the waiter.

~

In the morning he tried it himself, with a milk jug, and was asked to stop.

% planted: line 7, scene-break-style: asterisks
% planted: line 11, scene-break-style: a ring
% planted: line 21, scene-break-style: a tilde
