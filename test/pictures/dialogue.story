One Question in Seven Houses

“You came,” she said. “I told them, ‘She will come when the tide does.’”

"You came," she said, and set a second cup on the table.

‘You came,’ she said. ‘Sit by the fire, you’re soaked.’

«Te voilà», dit-elle en posant la seconde tasse.

„Du bist gekommen“, sagte sie und stellte die zweite Tasse hin.

—Has venido —dijo ella—. Siéntate junto al fuego.

「来たのね」と彼女は言った。

@Mara (not turning round): I came.

X

% Does anyone in the seventh house speak at all?

The seventh house was dark, and *nobody* asked.

The End
