One Question in Six Houses

“You came,” she said. “I told them, ‘She will come when the tide does.’”

"You came," she said, and set a second cup on the table.

‘You came,’ she said. ‘Sit by the fire, you’re soaked.’

«Te voilà», dit-elle en posant la seconde tasse.

„Du bist gekommen“, sagte sie und stellte die zweite Tasse hin.

—Has venido —dijo ella—. Siéntate junto al fuego.

@Mara (not turning round): I came.

X

% Does anyone in the sixth house speak at all?

The sixth house was dark, and *nobody* asked.

The End
