@title: The Weather Clerk
@auhtor: P. Lindqvist

The Ministry kept its weather in drawers, and Ursula had the key to the fogs.

X

@pvo: Ursula

“I need a thin one,” said the man at the window. “For an elopement.”

“Form and signature?”

“She’s signing it now,” he said. “In the cab.”

X

@synopis: The wrong drawer is opened.

Ursula gave him the pea soup by mistake. They were not seen again until the wedding.

% planted: line 2, unknown-marker: @auhtor, for @author
% planted: line 8, unknown-marker: @pvo, for @pov
% planted: line 18, unknown-marker: @synopis, for @synopsis
