The Night Shift at Pilbeam's

'Twas raining when Jem got in, and the yard was all puddles and no horses.

'Where's everybody?' he said.

'Up in the girls' room,' said Nan. 'Mr. Pilbeam's goin' round with his list again. He wants 'em all counted before six.'

'Counted? What for?'

'How should I know? 'Cause he can, I s'pose.' She was sitting on the feed bin with her boots off, rubbin' her toes. Nan had been at Pilbeam's longer than the roof had. 'You'd best go up. If he gets to the J's and you're not there, he'll put you down as lost.'

Jem didn't go up. He took the lantern off its hook and looked in at the nearest stall, and there was Duchess, lying down, with the old grey blanket on her that was the Pilbeams' own.

'She's come on, then,' he said softly.

'She has. At three o'clock, with nobody by but me.'

'And you never called anyone?'

'Who'd I call?' said Nan. '"Fetch Mr. Pilbeam," I thought, "and he'll only want to count it."'

In the straw something moved. It had four legs, more or less, and it was trying 'em out one at a time.

'Well, I'll be blowed,' said Jem. 'It's got your nose.'

Nan threw a boot at him. It was the left; she'd want it later, and he brought it back.

X

At six the lists came down. There were eleven lads, nine girls, two cats ('and one rat,' said Nan, 'but he's retired') and twenty-three horses.

'Twenty-four,' said Jem.

Mr. Pilbeam looked at him over the tops of his spectacles. He looked at the list. He'd a list for everything, and he'd never yet had one come out over.

'It's all right, sir,' said Nan. 'You can put the little 'un down as found.'

The End
