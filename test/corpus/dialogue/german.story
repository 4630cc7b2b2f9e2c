Die Uhr, die nachging

„Sie geht nach“, sagte Frau Oberhuber.

Der Uhrmacher beugte sich über den Ladentisch. Es war eine kleine, runde Uhr mit einem Sprung im Glas, und sie tickte wie jemand, der es nicht eilig hat.

„Um wie viel?“, fragte er.

„Um elf Jahre.“

Er nahm die Lupe aus dem Auge. „Gnädige Frau“, sagte er, „eine Uhr kann um elf Minuten nachgehen. Im schlimmsten Fall um elf Stunden. Aber elf Jahre, das ist …“

„Mein Mann hat sie mir geschenkt“, sagte Frau Oberhuber ruhig. „Er sagte: ‚Solange sie geht, bin ich gleich wieder da.‘ Und dann fuhr er zum Bahnhof. Sie geht. Also geht sie nach.“

Darauf wusste der Uhrmacher nichts zu erwidern. Er schrieb ihr einen Zettel aus, und in die Spalte für den Schaden setzte er ein Fragezeichen.

X

In der Werkstatt öffnete er das Gehäuse. Seine Tochter Friederike sah ihm über die Schulter.

»Da klemmt ja was«, sagte sie.

»Fass nichts an.«

»Es ist Papier, Vater. Ganz klein gefaltet.« Sie hatte die Pinzette schon in der Hand. »Darf ich?«

Er nickte, und sie zog es heraus und strich es unter der Lampe glatt. Eine Fahrkarte war es, einfache Fahrt, nie gelocht. Auf der Rückseite stand etwas mit Bleistift.

»Was steht da?«, fragte er. »Ich habe die Lupe nicht auf.«

»Da steht: ›Ich habe mich nicht getraut zu fahren. Ich wohne zwei Straßen weiter und weiß nicht, wie ich es dir sagen soll.‹«

Eine Weile hörte man nur die Uhren, alle zugleich.

»Zwei Straßen«, sagte der Uhrmacher schließlich. Er griff nach seinem Hut. »Stell das Schild in die Tür. Wir gehen da jetzt klingeln.«

Ende
