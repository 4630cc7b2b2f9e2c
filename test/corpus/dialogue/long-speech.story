The Auctioneer Explains

The barn was full. Old Mr. Gathercole climbed on to the hay cart, took off his hat, and waited until the last dog had sat down.

“Neighbours,” he said, “you’ll have noticed that there is nothing here to sell.

“That’s not for want of looking. I have been through this house from the cellar to the swallows’ nests, as the law requires me to do when a man can’t pay, and I’ve got a list. I have the list in my hand. It says one bed, one table, one chair with three legs. It says a clock. Now you all know that clock, for there’s not a house in the valley that hasn’t set its own by it, shouted across two fields.

“I went to fetch the bed, and a woman had already come and borrowed it. She thought that she might have visitors. I went to fetch the table, and two boys were just carrying it off to be mended, though it looked to me like a very sound table. The chair was gone for firewood. I asked whose firewood, and was told that it hadn’t been decided.

“As for the clock,” Mr. Gathercole went on, and here he was obliged to stop and blow his nose, “the clock is in my own front parlour. I can’t think how it got there.”

Nobody laughed. In the front row the man from the bank looked from face to face, and they looked back at him, as mild as cattle.

“So what do you propose?” he said.

“I propose to sell the list,” said Mr. Gathercole. “It’s a good list. Who’ll start me at what he owes?”

X

It went for a hundred and twelve, after brisk bidding, to the whole of the barn.

“I have never in my life seen such a thing,” said the man from the bank.

“You’re new here,” said Mr. Gathercole.
