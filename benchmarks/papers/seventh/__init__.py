"""Papers drawn by authors who saw no rule, seventh set."""
