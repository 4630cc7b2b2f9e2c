What the Parrot Said

“And what did the parrot say?” asked Inspector Marchetti.

The widow folded her gloves. “It said, ‘Put that down, Leopold.’ Quite distinctly. Then there was a crash.”

“And is your name Leopold, sir?”

“Certainly not,” said the nephew. “I’m Leonard. The bird has never been able to tell us apart. My late uncle used to say, ‘That animal would swear away a man’s life for a grape.’”

Marchetti wrote it down. He had interviewed worse witnesses than the parrot. It sat on the curtain rail with its head on one side, and it was listening.

“You say that you were in the garden,” he went on.

“I was in the garden with Cousin Ines. She’ll tell you. I’d just said to her, ‘Did you hear somebody shout “Leopold”?’ and she said, ‘I only heard a bell.’”

“He did say that,” said Ines from the sofa. “But he said it before the shout.”

There was a silence. Leonard turned the colour of the tablecloth.

X

“‘Before the shout,’” Marchetti repeated that night to his sergeant. “I have waited for a sentence like that for twenty years. Do you know what he told me in the car? ‘It was only a vase,’ he said. ‘I never liked that vase.’”

“So nobody’s dead?” said the sergeant.

“The uncle died in March, of soup. No, it was the vase that they called us about. It was insured.” Marchetti hung up his hat. “But the parrot wants to make a full statement. It told me so. It said, ‘Leopold did the soup.’”

The sergeant put down his cup.

“And who,” he asked slowly, “is Leopold?”
