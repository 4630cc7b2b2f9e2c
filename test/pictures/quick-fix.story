The Night Ferry

@pvo: Oda

The last ferry of the year was late, and the fog made a room of the landing stage.

“Is it the fog?” Oda asked. “Or is it the ferryman?

She counted the lamps on the far bank. There had been nine on Monday.

X

“Both,” said Brandt. “He waits until it lifts, and it lifts when he comes.”
