"""The measured half of the evaluation set; nothing of the checker was looked at while it was written."""
