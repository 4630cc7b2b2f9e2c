The Fourth Locksmith

The phone goes at twenty to three, and I have my boots on before I have my eyes open. That’s the job. People think it’s about locks. It’s about being able to say “Don’t worry, I’m on my way” in a human voice at twenty to three.

“It’s my front door,” says an old man. “I’m on the wrong side of it.”

“Don’t worry,” I say. “I’m on my way.”

Teo is asleep on my couch. He is my cousin, he is nineteen, and he has been my apprentice for a week and a half. I pull the cushion out from under his head.

“Is it a safe?” he says, without moving. Every night he asks me if it’s a safe.

“It’s a flat over the fish market. Get the bag.”

X

The old man is waiting on the landing of the fourth floor in a camel-hair coat and pyjamas. He has slippers on and a folded newspaper under his arm, and I think that I have never seen anyone look less locked out. He looks like somebody in the foyer of a theatre.

“Sorensen,” he says, and shakes hands with both of us. “Very good of you. You’re quicker than the last one.”

“The last one?” I say.

“There it is,” says Mr. Sorensen, and steps aside.

I look at the door. I go on looking. Beside me I hear Teo put down the bag.

There are seven locks on it. They go from top to bottom, like the buttons on a uniform, and no two of them are alike. I know the first three. The fourth I’ve seen in a book. The fifth is upside down. The sixth has two keyholes, and the seventh, at the bottom, is a plain steel plate with no keyhole in it at all.

“Is it a safe?” whispers Teo.

“Who lives here?” I ask.

“Why, I do,” says Mr. Sorensen.

“And who else?”

He opens his newspaper. He turns to the crossword, leans against the banister, and clicks his pen. “I’d start at the top,” he says. “They generally do.”

X

The first one takes me a minute. It’s a decent lock, well kept; it has been oiled with the right oil, which no one ever does. When it gives, there is a little cough from the other side of the door.

I take my hand away.

“There’s somebody in there,” I say.

“Seven letters,” says Mr. Sorensen. “Stubborn. It has an N in it.”

The letter box squeaks. It is set low, at about the height of my knee, and it opens an inch, and a voice comes out of it. It’s a woman’s voice, old, dry and wide awake.

“You’re left-handed,” it says.

I get down on the floor. There’s a slot of yellow light, and in the middle of it there is an eye.

“Yes, ma’am,” I say. “Are you all right in there? Do you want this door opened?”

“What an excellent question,” says the eye. “Not one of the others asked me that. Albert! She asked me whether I want it opened.”

“I heard, my love,” says Mr. Sorensen.

“I’d like very much to have it opened,” says the voice. “I only doubt that you can do it. What have you got there, a hook? Take the half-diamond for the second. And tell the boy to stop breathing on you.”

Teo stops breathing.

“Ma’am,” I say, “do you know about locks?”

“I am Ruth Sorensen,” she says, and lets the flap fall shut.

It takes me a second. Then I sit back on my heels, and I can feel that my mouth is open. There’s a shelf of books over my workbench at home. Half of them say Sorensen on the spine.

X

By four o’clock I have opened five of them, and the neighbours have started to come out.

They bring chairs. It seems that they have done this before. A man from the third floor has a thermos, two little girls have a blanket, and somebody’s grandmother is running a book; she’ll give me three to one on the sixth, but she wants nine to one on the seventh, and she won’t look at me when she says so.

“How long have they been married?” I ask her.

“Fifty-one years,” says the grandmother. “He was locked out. She was on nights. He used to live over on the Kanal side, and he’d lost his key, and she came with her bag and had him in again in eleven seconds. So the next night he lost it again.”

“He lost it nineteen times,” says the man with the thermos.

“Twenty,” says Mr. Sorensen from behind the newspaper. “The twentieth was the ring.”

I lie down on my side, because the sixth lock wants two picks at once, and wants them from below. Teo holds the torch. He’s steady; I hadn’t expected that. I’m talking to the letter box by now as if I had done it all my life.

“Why upside down?” I say. “The fifth.”

“To see who’d complain,” says Ruth Sorensen. “What can you feel?”

“It’s stiff on the left. There’s something behind the second pin. It’s like—” I shut my eyes. “It’s like when someone’s about to tell you something and then doesn’t.”

There’s a silence behind the door. It’s a different sort of silence from the other ones.

“I’ve been trying to put that in a book for thirty years,” she says. “Wait for it. Don’t push. It’ll want to tell you.”

I wait. My arm has gone to sleep to the elbow. Down in the market they are hosing out the crates, and I can hear gulls. And then there’s a tick, so small that I’m not sure if I have heard it or thought it, and both barrels go round together like a pair of dancers.

The landing breaks into applause. The grandmother pays out.

X

I have been looking at the seventh lock for forty minutes.

It’s a plate. I’ve tried a magnet on it. I’ve tried tapping. I have pressed all four corners and the middle. Teo has gone over every inch of the frame with a mirror on a stick, and the little girls have fallen asleep, and the window on the stairs has gone from black to grey.

“May I ask something?” I say to the letter box.

“You may.”

“Who was the last one? The one before me?”

“A man with a van,” says Ruth Sorensen. “He got to four. The one before him drilled the second, and I had Albert send him home. And in January I had a boy who was really good. He did six in an hour, beautiful, like somebody playing the piano. Then he sat where you’re sitting, and he swore at the seventh till it was light, and he left.”

“How often do you do this?”

“Whenever there’s a new name in the directory.”

“Why?”

She doesn’t answer. Instead, something comes through the flap. It’s a hand. It comes out slowly, as far as the wrist, and lies there on its back in the light of Teo’s torch, and all of us look at it. The fingers are bent to one side, every one of them, like trees on a cliff. The knuckles are the size of walnuts.

“That’s why,” says Ruth. “They’ve been like that for two years. I can’t hold a pick. I can’t do up a button. I’ve got a set of tools in here that I made myself, over the whole of my life, and there isn’t a thing in the world that they won’t open, and I’ll be hanged if I leave them to a man with a van.”

Nobody on the stairs says a word. Mr. Sorensen has lowered his newspaper, and it turns out that he hasn’t filled in a single square.

I look at the hand. I look at the plate. I think about the man who swore at it until it got light; about seven locks on a door, and six of them in a row that said, in six different languages, come on, then, if you’re so clever. And here is the last, with nothing on it at all. It isn’t saying that. It’s just the bit of the door that’s down where you would be if you’d been sitting on the floor for three hours and were tired.

I put down my tools.

“Mrs. Sorensen,” I say, “will you let us in, please?”

There’s a scrape, and a bolt, the ordinary kind, the sort you’d get on a garden shed. And the door opens.

X

She’s tiny. She has on a man’s dressing gown, and there’s a cushion on the floor where she has been sitting all night, with a teapot on one side of it and on the other a roll of soft brown leather, tied up with a bootlace.

“No lock,” I say. “There isn’t any seventh lock.”

“There’s me,” says Ruth Sorensen.

She looks me up and down. Then she looks at Teo, who is crying a bit, because he’s nineteen and has been up all night.

“You’ll do,” she says to me. “He’ll do in about four years. Are you hungry? Albert makes an omelette.”

Mr. Sorensen comes past us in his slippers and stoops to kiss the top of her head. He hangs up the camel-hair coat on what is obviously its hook.

“Tenacious,” he says. “No, that’s nine.”

“Adamant,” says Ruth, and she puts the brown roll into my arms. It is heavier than it looks, and still warm on one side, where she has had her hand on it.
