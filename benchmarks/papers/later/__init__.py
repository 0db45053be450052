"""The measured half of the evaluation set, drawn without sight of the rules and not looked at since."""
