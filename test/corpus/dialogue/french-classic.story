La clef du grenier

La grand-mère de Séverin rangeait ses souvenirs au grenier et gardait la clef dans la farine.

« Pourquoi dans la farine ? demanda-t-il un jour.

— Parce que personne ne pense à y regarder.

— Moi, j’y ai pensé.

— Toi, tu fais des crêpes », dit-elle en s’essuyant les mains.

Il souffla sur la clef. Elle était toute petite et n’avait pas l’air d’ouvrir grand-chose.

X

Au grenier, il n’y avait qu’une malle, et dans la malle il n’y avait qu’une paire de patins à glace.

« C’est tout ? fit Séverin.

— C’est tout, répondit la grand-mère, qui l’avait suivi sans bruit. Le reste, je l’ai déjà raconté.

— Et les patins ?

— Les patins, je ne les ai jamais racontés à personne. »

Elle s’assit sur la malle. Dehors, la neige commençait à tomber, et elle le regarda un moment, comme pour voir s’il était assez grand.

« Donne-moi la main, dit-elle enfin. Il y avait un étang. »

Fin
