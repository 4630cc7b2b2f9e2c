@title: The “Executive” Suite

The brochure had promised a “sea view”, and in a way there was one. If Cordelia stood on the bath she could see the sign for the Sea View Laundry.

The wardrobe was “spacious”. It held one hanger and a copy of “Great Railway Disasters”, volume two. When she shut the door, it opened again with a long, low “eeeee”, like a mouse coming into money.

“Is everything to your liking, madam?” said the porter.

His badge read “Trainee”. He was at least eighty.

“It’s a bit smaller than I expected,” said Cordelia.

“It’s what we call ‘intimate’,” said the porter. He set down her bag, and the floor gave a “clonk”. “The last lady used to do her yoga in the corridor. We had no complaints, only a round of applause.”

X

By evening she had come round to it. There is a certain freedom in a room where you can reach everything from the bed. She read about the “Night Mail” and the cow. She ate her sandwich. From below came the “oompah” of a band that was playing “The Moon and Mrs. Brown” and losing.

At nine there was a knock.

“Turndown service,” called the porter. He had a biscuit on a plate, and the biscuit wore a doily. “Compliments of the ‘management’. That’s me, after six.”

“Have you worked here long?” asked Cordelia.

“I came for a weekend,” he said. “In the ‘family’ suite. That’s this one, with the other hanger.”
