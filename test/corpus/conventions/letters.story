Moth Season

"You can't keep it in the bath," said Perpetua.

"It likes the bath," said her brother.

The moth filled it from end to end. Its wings hung over the sides like a wet carpet, and it had its chin, if that was a chin, on the soap.

oOo

They had found it on Sunday, under the street lamp on Gallows Hill, too tired to fly. It must have been circling all night. Perpetua had said to leave it. But Linus had taken off his coat and laid it across the big furry shoulders, and the moth had looked at him with both of its enormous eyes, and that was that.

xXx

"It's eaten the curtains," said Perpetua on Wednesday.

"Only the wool ones."

"And your school blazer."

"I left that out for it on purpose," said Linus.

x

On Friday there was a fog. The moth would not stay in the bath. It walked up and down in the passage and beat its wings until the pictures fell off the walls, and the light bulb over the stairs swung like a censer.

"It wants the moon," said Linus. "It can't see the moon, so it doesn't know which way is up. They steer by it. I read that."

Perpetua thought of the hill, and the lamp, and how someone had gone round that lamp a whole night long because it was the nearest thing to what she wanted. She went to fetch the stepladder and the white paint.

-X-

So now there is a moon on the roof of number nine. It is a bit lopsided, and it drips. But on clear nights and on thick ones they all come in to it across the valley, dozens of them, as soft as snow, and go round it once, and get their bearings, and go on.

~oOo~

Linus never did get a new blazer.
