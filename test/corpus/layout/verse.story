The Song of the Washing Line

It was Ruthven who began it, with her mouth full of pegs, and the whole of the back lane took it up from one yard to the next.

Oh, hang him up by the heels, my girls,
  And hang him up to dry,
For he swore to me that he’d gone to sea,
  And I saw him passing by.

“That’s never a hymn,” said the new minister over the wall.

“It’s got a moral,” said Ruthven.

“Has it? What is it?”

She took the pegs out of her mouth, in order to give the matter its due. “Don’t pass by,” she said.

X

By noon they were at the ninth verse, and it was known as far down as the gasworks. The minister shut his window. He had a sermon to finish. He wrote a line, and struck it out, and found that he was beating time with the blotter.

There’s one in the pot and one on the hob
  And one in the chair by the fire,
But the one that I had was the best of the bad,
And I’d take him again, be he ever so sad,
And I’d hang up his shirt, for there’s wind to be had,
  And I’m only a bit of a liar.

He leaned out. “Mrs. Ruthven,” he called down, “ought it not to be trier? For the sense?”

The lane went quiet. Thirty women looked up from thirty baskets.

“Sing it,” said Ruthven.

X

So he sang it, in his shirt sleeves, with soap in his collar. They kept it in.

On Sunday the church was full to the doors, which it had not been since the flood, and when he gave out the number of the hymn there was a rustle along the pews, as of a great many people who were putting something in their mouths, to be on the safe side.

The End
