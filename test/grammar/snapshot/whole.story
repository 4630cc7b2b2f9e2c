The Lamp at Carrow Head

@title: The Lamp at Carrow Head
@author: A. Writer
@cast: Nell Hart (the Keeper, Nelly) [she], Oskar O’Dowd (the Boy) [he], Mrs. Vane
@cast: 山本 (the Pilot) [they/them], Dai
% Find out how long a wick burns.
% ignore-file: mixed-quotes

# Part One

## The Wick

@pov: Nell Hart
@place: Carrow Head
@time: Monday, after dark
@tags: storm, light

The lamp had gone out twice before midnight, and Nell went up *again*, counting the steps as she always did. “A hundred and nine,” she told the dark. “You never get shorter.”

Oskar was asleep against the oil drum. “Up,” she said. “You said, ‘I’ll watch till four,’ and it isn’t two.”

“I wasn’t—” He rubbed his eyes. “I _was_ watching.”

@Nell Hart (not unkindly): You were snoring.

@Oskar: “I breathe loud,” he said, and got up.

Her mother would have called that a "flat lie" and laughed. Nell's own laugh was a long way down, a hundred and nine steps at least.

X

@pov: Oskar O’Dowd

He trimmed the wick the way he'd been shown. 'Twas easy enough; it was staying awake that was hard. 'Pass the shears,' he told nobody, 'and the rag.' Nobody passed 'em.

Out past the bar a light moved where no light should be. He counted to ten and it
was still there, low on the water, and it was coming on. “Nell,” he shouted, “there is
somebody out there!”

% ignore: unclosed-quote
“There was a boat,” she wrote later, “and I thought of all the nights when there was none, and of the bell

“and I rang it.”

* * *

[Mrs. Vane's POV]

»Wer ist da?«, rief jemand. „Niemand“, said the fog. « Personne », said the sea, and the pilot: 「灯りが見える。」

— No veo nada —dijo el hombre—. ¿Y tú?

—Una luz.

**They rowed for it.** ***All*** of them, 6'2" Dai on the bow oar, and *“Pull,” he sang, “pull.”*

~ ❦ ~

POV: Nell

Mrs. Vane: “Is anybody hurt?”

(Dai)

@Dai: Only my pride.

@Mrs. Vane:
Then come in and be warm.

-30-
