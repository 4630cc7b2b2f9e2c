% The people of the Hotel Bellweather. Every chapter in this folder knows them,
% because the cast of a folder is whatever its files declare between them.

@cast: Rosalind (Miss Moon) [she]
@cast: Cuthbert (the Judge) [he]
@cast: Madame Zelenka (Madame) [she]
@cast: Iggy [they]
@cast: Mr. Pomfret (the traveller in soap) [he]

% Rosalind: nineteen, at the desk since Easter. Reads the ends of books first.
% Cuthbert: room four, eleven years. Deaf as a boot, and will not hear of it.
% Madame: owns the hotel and most of its debts.
% Iggy: washes up, stokes, mends. Nobody has ever seen them sit down.
% Mr. Pomfret: leaves on Saturday. He always leaves on Saturday.
