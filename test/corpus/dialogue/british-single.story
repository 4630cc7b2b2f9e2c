The Second-Best Umbrella

‘Whose is this?’ said Mrs. Lovage.

She held it up by the handle, as one holds up a fish. It was green, it was large, and it was dripping on the Girls’ Brigade’s new lino.

‘Nobody’s,’ said Hector. ‘It followed me in.’

‘Umbrellas don’t follow people, Hector.’

‘This one’s lonely,’ he said. ‘It was standing by itself at the bus stop. I said, “Are you waiting for someone?” and it didn’t say no.’

Mrs. Lovage had been a Sunday-school teacher for the better part of forty years. She didn’t smile; she put the umbrella in the stand with the others’ umbrellas and looked at it there, head and shoulders above the rest of them.

‘And if its owner comes?’ she asked.

‘Then I’ll say sorry,’ said Hector, ‘and they can say thank you.’

X

The owner came on Thursday. He was a very small man in a very wet hat.

‘I believe,’ he said, ‘that you’ve found my wife’s umbrella. It’s the second-best. She’s never let me have the use of the best.’

‘What’s wrong with the best?’ asked Hector.

‘I don’t know,’ said the man. ‘I’ve not seen it opened. She said to me, “Arthur, you’d only leave it somewhere,” and I must say that she had a point.’ He took hold of the green handle and stood there beaming in the porch, while the rain came down behind him like the world’s end. ‘Well, now! Which of you do I thank?’

‘Him,’ said Mrs. Lovage. ‘It followed him home.’

‘Ah,’ said the man. ‘It’s always had good sense.’

The End
