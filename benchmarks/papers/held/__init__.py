"""The measured half of the evaluation set, drawn after the rules were last changed and without sight of them."""
