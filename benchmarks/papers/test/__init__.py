"""The measured half of the evaluation set, written without sight of the rules it measures."""
