Le terminus de la ligne douze

« L’autobus ne va pas plus loin », annonça le chauffeur.

Clémence leva les yeux de son livre. Par la vitre, on ne voyait que du sable, un banc et la mer, qui avait l’air d’attendre quelqu’un.

« Mais je vais au musée, dit-elle. On m’a dit : “Prenez le douze jusqu’au bout.” »

« Eh bien, vous y êtes », répondit l’homme, qui s’appelait Aurélien et qui retirait déjà ses chaussures.

Elle regarda autour d’elle. Au-dessus du banc, quelqu’un avait cloué une pancarte : Musée des choses rendues par la mer. Entrée libre. Sortie aussi.

« C’est vous qui l’avez écrit ? demanda Clémence. L’orthographe est parfaite. »

« J’ai eu le temps, dit Aurélien. Entre deux départs, j’ai vingt minutes. »

X

Ils marchèrent le long de l’eau. Dans le sable, rangés par taille, il y avait des bouteilles, une poupée, onze chaussures gauches et la moitié d’un piano.

— Et celui-là, il joue encore ? dit-elle.

— Deux notes, répondit-il. Un la et un peu de si.

— C’est peu.

— Pour la mer, c’est déjà beaucoup.

Clémence s’agenouilla. Elle appuya sur une touche, puis sur l’autre, et le piano rendit un son de vieux chat que l’on dérange.

— On dirait un début, murmura-t-elle. Vous connaissez la suite ?

— Non, dit Aurélien en consultant sa montre. Mais le prochain autobus est dans un quart d’heure, et il n’y a jamais personne dedans. On peut chercher.

X

On chercha. Le douze, ce jour-là, partit avec quarante minutes de retard, et la compagnie reçut une lettre de réclamation, la première de son histoire. Elle venait d’un goéland, du moins le prétendit Aurélien.

« Et que disait-elle ? » demanda Clémence, bien plus tard.

« Elle disait : “Encore.” »

Fin
