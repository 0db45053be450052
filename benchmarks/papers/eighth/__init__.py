"""Papers drawn by authors who saw no rule, eighth set."""
