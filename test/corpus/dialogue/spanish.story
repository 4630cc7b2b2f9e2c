La vendedora de lluvia

—¿A cómo está el chaparrón? —preguntó don Evaristo.

—A dos monedas —dijo Marisol—. La llovizna, a una. Y el granizo se lo dejo en media, porque está un poco pasado.

Don Evaristo miró los frascos. Estaban puestos en fila sobre la manta, cada uno con su tapón de corcho, y dentro se movía algo gris.

—En este pueblo no llueve desde que nací —dijo él por fin—. ¿Cómo sé que no es agua del pozo?

—Acerque la oreja.

La acercó. Lejos, muy lejos, como si alguien anduviera por un tejado con zapatillas, sonaba un trueno.

—¡Caramba! —exclamó don Evaristo, y se quitó el sombrero.

X

Aquella noche lo destapó en el huerto, delante de los tomates. No pasó nada. Esperó un rato, por educación.

—Hay que decirle algo —gritó Marisol desde la tapia, donde llevaba media hora sentada—. Es tímida. ¿Usted sale a la calle si nadie lo llama?

—¿Y qué le digo?

—Lo que le diría a una tía que no ha visto en años.

Don Evaristo se aclaró la garganta. Pensó en su madre, que le había hablado de la lluvia como de un pariente rico, y se inclinó sobre el frasco.

—Pase —dijo—. Está usted en su casa.

Primero cayó una gota. Después, otra, en la nariz. Y luego el cielo entero se vino abajo, con sus cubos y sus baldes y sus tías, y en todas las ventanas del pueblo se fueron encendiendo luces.

—Las dos monedas —dijo Marisol, empapada, tendiéndole la mano por encima de la tapia.

—Tenga —respondió don Evaristo—. Y deme otro para los domingos.

Fin
