# The Bell Under the Lake

## I. Low Water

**Anneke**

In the year of the drought the lake went down by a foot a day, and on the ninth day there was a steeple in it.

"I told you so," said Anneke.

"You told me there was a monster," said Joost.

"I said there was something." She had her skirt tied up and was wading already. Anneke was twelve, and had waited all her life for something to stick out of the lake. "Come on. Before they put a fence round it."

Joost looked at the mud, and at his good trousers, and he came on.

---

**Joost**

It was easy to climb, once you had got over the smell. There were weeds in all the windows. Joost went up with his eyes shut, because he did not care for heights, and he did not care to say so.

"Tell me what you see," he called.

"A room," said Anneke above him. "Ropes. A really big fish. Oh, Joost, there's the bell!"

He opened one eye. It hung there, black and whole, with a beard of green slime. It looked as if it had been holding its breath.

"Don't," said Joost. "Anneke, don't you dare."

-----

## II. What They Heard

**Anneke**

She dared. The sound was so deep that at first she believed nothing had happened; then the water shook off its skin of midges, and every dog in the village began to bark.

They ran. By the time they had got to the shore there were people coming down between the houses, in slippers, in aprons, and the oldest came first. Old Mrs. Tijsma was weeping, and laughing, and beating Joost on the back with her stick.

"It's only the dinner bell," she said. "Seventy years! You're all of you late for dinner."

**The End**
