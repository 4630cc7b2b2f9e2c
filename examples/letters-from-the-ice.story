@title: Letters from the Ice
@author: R. L. Quayle
@cast: Lorcan [he], Beatrix (Bee) [she]
@cast: Halvard (the cook) [he], Dr. Osei (the Doctor) [she]
@narrator: Lorcan

% Wrapped at 72 columns, as it was typed. Every scene is a letter.

@place: Camp Four
@time: The second of June

Dear Bee,

You told me to write down what it is like here. It is white. I could
stop there and you would know as much as the Society, but I have been
given a whole pad of paper and there are eleven weeks until the ship, so
I will go on.

There are three of us in the hut. Dr. Osei measures the ice, I carry the
things that she measures it with, and Halvard cooks. Halvard has not
spoken since we landed. I asked the Doctor if he was ill.

“He’s saving it up,” she said. “He told me so in the harbour. He said
that in a hut this size everyone gets one good conversation, and that he
meant to have his in August.”

I am sorry I left while the plums were coming on. I am sorry about the
rest of it too, but I have only the one pad.

Your brother, Lorcan

X

@time: The twentieth of June

Dear Bee,

I have named the stove. It is called Aunt Constance, because it smokes,
sulks and has to be flattered at five in the morning. I lie in front of
it on my stomach and tell it how well it looks. Halvard watches me do
this with a ladle in his hand and not one word, and I have begun to hear
what he does not say. He does not say a great deal.

You would like the dark. I did not expect to. I thought it would be like
a cellar, and it is more like being inside a bell. Yesterday the Doctor
stopped in the middle of the glacier and put up her hand.

“Listen,” she said.

I listened. I said that I could hear nothing at all.

“Yes,” said the Doctor. “Isn’t it good? That’s the ice not moving. I’ve
waited six years for that.” And she wrote it down: nothing, ten past
two.

It occurs to me that you and I were never once quiet together. When I
said that I was selling my half of the orchard, you said what you said,
and I said what I said, and the kettle was boiling over all that time
and neither of us lifted it off.

Your brother, Lorcan

X

@time: The fourth of July

Dear Bee,

There is bad news about the plum jam. I had your last jar in my coat,
for the march to the outer stakes, and I fell through a bridge of snow
with it. I went in as far as the arms. My legs were hanging in something
that had no floor, and it was blue down there, Bee, a blue I have seen
only on the inside of Mother’s good teapot. I kicked. I heard a piece of
the wall come loose below me, and I counted, and I never heard it land.

The Doctor lay down flat and held out a ranging pole.

“Take hold,” she said. “And talk to me. What’s in your pocket?”

“Jam,” I said.

“Whose jam?” she said.

So I told her. I told her about the orchard, and Father dividing it by a
string that he laid along the ground after dinner, when he was not at
his straightest. I told her that the good trees were on your side and
the road was on mine, and that I had made you an offer for the one and
you had told me where I could put the other. I was still explaining that
I had been perfectly reasonable when I found that I was lying on top of
the snow.

“Well,” said the Doctor, getting her breath. “I would have hit you with
a shovel.”

The jar was broken. We ate what we could from around the glass. Halvard
picked a splinter out of his share, held it up to the lamp, and sighed.
It is the longest speech that he has made.

Your brother, Lorcan

X

@time: The thirtieth of July

Dear Bee,

The sun came back today. It was up for nine minutes. We put three chairs
on the snow and sat in a row with our faces turned to it, like people in
the front seats of a theatre, and when it went down again all three of
us clapped.

I have been thinking about string. What strikes me now is that nobody
ever moved it. Thirty years, and in all that time neither of us went out
one morning with a spade and said that this was silly. You dug on your
side and I dug on mine. We were always so careful of the string.

I do not think that I want the road. I am not certain that I ever did. I
believe I only wanted you to ask me not to sell.

I shall not post this one. There is no post. It is a great help.

L.

X

@time: The ninth of August

Dear Bee,

Halvard has spoken.

It was after supper. The Doctor had gone to read her instruments. I was
on my stomach, telling Aunt Constance that she had the figure of a much
younger stove, when a voice behind me said, “I had a brother.”

I turned round. He was drying a plate. He has quite a high voice; I had
expected a sort of bear.

“We shared a boat,” said Halvard. “One day we had words over who should
paint it. So I took the front half, and he took the back, and we sawed.”
He held the plate up to the light and went on drying it. “You would not
believe how well we sawed. Dead straight. You could not have got a hair
in there.”

“What happened then?” I asked.

“It’s a boat,” said Halvard. “It sank.”

He hung up the cloth. I waited, for I thought that there must be more to
it, after ten weeks. But he only looked at me for a time, kindly enough,
and pushed the pad of paper a little nearer to my hand.

“That was it,” he said. “That was my one. Now write to your sister.”

So I am writing. The ship is due on the eighteenth. It will be the end
of the plums when I get home, and you will need somebody for the high
branches, and I am used by now to heights, depths, bad stoves and being
told. Do not answer this. I shall be there before you can. Only leave
the gate open if you want me, and if you do not, then leave it shut, and
I will climb over and we can have words about that instead.

I am bringing a spade. I thought that we might plant something along the
string.

Your loving brother, Lorcan

P.S. Halvard asks if there is any more of the jam. He did not say so.
But I can hear him.

The End
