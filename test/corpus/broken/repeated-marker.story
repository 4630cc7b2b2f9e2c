@title: The Hour Between
@title: The Extra Hour

In October the clocks go back, and for an hour nobody is responsible for anything.

X

@place: The signal box
@time: Two in the morning
@place: The level crossing

“Is it two?” asked the driver.

“It’s two again,” said the signalman.

X

@time: Still two

They played cards on the rails, by lamplight, since there could not be a train.

% planted: line 2, repeated-marker: a second @title
% planted: line 10, repeated-marker: a second @place in one scene
