"""Papers drawn by authors who saw no rule, tenth set."""
