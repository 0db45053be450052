"""Papers drawn by authors who saw no rule, ninth set."""
